export { Query } from './Query.ts';
export { Reorganisation, UnitChange } from './Reorganisation.ts';
export { TerritorialUnit } from './TerritorialUnit.ts';
export { TerritorialUnitConnection } from './TerritorialUnitConnection.ts';
export { TerritoryChange } from './TerritoryChange.ts';
export { ConversionStep, ConversionTarget, UnitConversion } from './UnitConversion.ts';
export { UnitPredecessor } from './UnitPredecessor.ts';
export { UnitSuccessor } from './UnitSuccessor.ts';
export { UnitVersion } from './UnitVersion.ts';
