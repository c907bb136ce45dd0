export { territoryDatabase } from './database.ts';
export { ImportFileError } from './import/file/ImportFileError.ts';
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
export { territorySubgraph, typeDefs } from './subgraph.ts';
