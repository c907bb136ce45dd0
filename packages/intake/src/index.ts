export type { Bilingual, Language } from './Bilingual.ts';
export { agencyCode } from './columns/agencyCode.ts';
export type { ColumnType, Parsed, Unfit, ValueOf } from './columns/ColumnType.ts';
export { columnTypes } from './columns/columnTypes.ts';
export type { Option } from './columns/oneOf.ts';
export { oneOfWords, type Words } from './columns/oneOfWords.ts';
export { unitCode } from './columns/unitCode.ts';
export { withNumbers } from './columns/withNumbers.ts';
export { FAULT_REASONS, type FaultReason } from './faults/faultReasons.ts';
export { faultSentence } from './faults/faultSentence.ts';
export { faultsCsv } from './faults/faultsCsv.ts';
export type { RowFault } from './faults/RowFault.ts';
export { ImportFileError } from './ImportFileError.ts';
export { type FileFault, IntakeError } from './IntakeError.ts';
export { BYTE_ORDER_MARK, csvText, safeText } from './output/csvText.ts';
export { OWN_EYES, openWholeFile, type WholeFile } from './output/openWholeFile.ts';
export { type IntakeRow, isUnfit, type ReadRow, type UnfitRow } from './rows/IntakeRow.ts';
export { readRows } from './rows/readRows.ts';
export type {
  IntakeOptions,
  IntakeOutcome,
  IntakeProgress,
  IntakeResult,
  IntakeWishes,
} from './run/IntakeOptions.ts';
export type { IntakeCounts, IntakeSession, IntakeStart } from './run/IntakeSession.ts';
export { runIntake } from './run/runIntake.ts';
export type { SeenRows } from './run/SeenRows.ts';
export type { FileFormat } from './source/fileFormat.ts';
export { headerKey } from './source/headerKey.ts';
export { openSource } from './source/openSource.ts';
export type { RowSource } from './source/RowSource.ts';
export { readCsv } from './source/readCsv.ts';
export { readSourceFile, type SourceFile } from './source/readSourceFile.ts';
export type { Cell, Sheet, SheetRow } from './source/Sheet.ts';
export { defineTable } from './table/defineTable.ts';
export { identifyTable } from './table/identifyTable.ts';
export {
  decisionColumn,
  reportedOnColumn,
  unitColumn,
  validFromColumn,
  validToColumn,
} from './table/sharedColumns.ts';
export type { Column, RowOf, Table } from './table/Table.ts';
export { type TemplateOptions, templateOf } from './template/templateOf.ts';
