export { territoryDatabase } from './database.ts';
export type { ImportProgress, ImportResult } from './import/importDataset.ts';
export { type PrepareOptions, prepareTerritory } from './prepare.ts';
export { territorySubgraph, typeDefs } from './subgraph.ts';
