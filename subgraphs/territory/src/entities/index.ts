import { FormerName } from './FormerName.ts';
import { FormerNameUnit } from './FormerNameUnit.ts';
import { ImportRun } from './ImportRun.ts';
import { LegalText } from './LegalText.ts';
import { Reorganisation } from './Reorganisation.ts';
import { Unit } from './Unit.ts';
import { UnitAttribute } from './UnitAttribute.ts';
import { UnitLineage } from './UnitLineage.ts';
import { UnitVersion } from './UnitVersion.ts';

export {
  FormerName,
  FormerNameUnit,
  ImportRun,
  LegalText,
  Reorganisation,
  Unit,
  UnitAttribute,
  UnitLineage,
  UnitVersion,
};

/** Every table of this subgraph but the change log, which is the kit's. */
export const entities = [
  FormerName,
  FormerNameUnit,
  ImportRun,
  LegalText,
  Reorganisation,
  Unit,
  UnitAttribute,
  UnitLineage,
  UnitVersion,
] as const;
