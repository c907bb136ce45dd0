export { congressPoliciesSetting, isolatedSetting } from './config.ts';
export { congressDatabase } from './database.ts';
export { type PrepareOptions, prepareCongress } from './prepare.ts';
export { DEFAULT_POLICIES, type Policies } from './rules/policies/Policies.ts';
export { congressSubgraph, typeDefs } from './subgraph.ts';
