export {
  type ImportTableOptions,
  type ImportTableResult,
  importTable,
} from './importTable.ts';
export { endOf } from './rules/endOf.ts';
export { reportedByToday } from './rules/reportedByToday.ts';
export { endsAfterItBegins, overlapLines } from './rules/spells.ts';
export { unitKnown, unitOn } from './rules/unitOn.ts';
export type { IdsIn, SubgraphImports } from './SubgraphImports.ts';
export { findFaults } from './session/findFaults.ts';
export { type MergeSql, mergeSql } from './session/mergeSql.ts';
export { openSession, type SessionParts } from './session/openSession.ts';
export { type Staging, staging } from './session/staging.ts';
export type { ImportRun, RowRule, RowValues, SetRule, TableImport } from './TableImport.ts';
export { type Beside, END, reportedOn, type Target, type TargetColumn } from './Target.ts';
