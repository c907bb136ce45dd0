export {
  ConcernedUnit,
  EnactReorganisationResult,
  Refusal,
  ReorganisationConflict,
  ReorganisationRefusal,
} from './EnactReorganisationResult.ts';
export { Mutation } from './Mutation.ts';
export { Query } from './Query.ts';
export { Reorganisation, UnitChange } from './Reorganisation.ts';
export { TerritorialUnit } from './TerritorialUnit.ts';
export { TerritorialUnitConnection } from './TerritorialUnitConnection.ts';
export { TerritoryChange } from './TerritoryChange.ts';
export { ConversionStep, ConversionTarget, UnitConversion } from './UnitConversion.ts';
export { UnitPredecessor } from './UnitPredecessor.ts';
export { UnitSearchEdge } from './UnitSearchEdge.ts';
export { UnitSuccessor } from './UnitSuccessor.ts';
export { UnitVersion } from './UnitVersion.ts';
