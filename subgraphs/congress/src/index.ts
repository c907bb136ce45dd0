export { congressPoliciesSetting, isolatedSetting } from './config.ts';
export { congressDatabase } from './database.ts';
export { congressTables } from './import/congressImports.ts';
export { type CongressImportOptions, importCongress } from './import/importCongress.ts';
export { type PrepareOptions, prepareCongress } from './prepare.ts';
export { DEFAULT_POLICIES, type Policies } from './rules/policies/Policies.ts';
export {
  type FillCongressSampleOptions,
  fillCongressSample,
} from './sample/fillCongressSample.ts';
export { unitNames } from './sample/unitNames.ts';
export { congressSubgraph, typeDefs } from './subgraph.ts';
