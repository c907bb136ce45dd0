export { congressPoliciesSetting } from './config.ts';
export { DEFAULT_POLICIES, type Policies } from './rules/policies/Policies.ts';
export { congressSubgraph, typeDefs } from './subgraph.ts';
