export { personnelDatabase } from './database.ts';
export { type IdentifierKeys, identifierKeysSetting } from './identifierKeys.ts';
export { type IdentifierVault, identifierVault } from './identifiers.ts';
export {
  importPersonnel,
  type PersonnelImportOptions,
  type PersonnelImportResult,
} from './import/importPersonnel.ts';
export { personnelTables } from './import/personnelImports.ts';
export { type PrepareOptions, preparePersonnel } from './prepare.ts';
export { personnelSubgraph, typeDefs } from './subgraph.ts';
