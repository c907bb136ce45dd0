export type { BulkTable } from './bulk/BulkTable.ts';
export { type ConvertTableResult, convertTable } from './bulk/convertTable.ts';
export { type DetectTableResult, detectTable, type RowMisfit } from './bulk/detectTable.ts';
export { misfitCsv, spanText } from './bulk/misfitCsv.ts';
export { readBulkTable } from './bulk/readBulkTable.ts';
export { territoryDatabase } from './database.ts';
export {
  type ImportFileOptions,
  type ImportFileOutcome,
  type ImportFileResult,
  importFile,
} from './import/file/importFile.ts';
export { faultSentence, type RowFault } from './import/file/RowFault.ts';
export { type ImportFile, readImportFile } from './import/file/readImportFile.ts';
export type { ImportProgress, ImportResult } from './import/importDataset.ts';
export { type PrepareOptions, prepareTerritory } from './prepare.ts';
export { FIRST_RECORDED_DAY } from './recordedDays.ts';
export { territorySubgraph, typeDefs } from './subgraph.ts';
