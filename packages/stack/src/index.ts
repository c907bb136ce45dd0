export { type DatabaseUrls, type StackConfig, stackConfig } from './config.ts';
export { type EmbeddedDatabases, embeddedDatabases } from './embeddedDatabases.ts';
export { type Report, terminalReport } from './progress.ts';
export { type RunningStack, type StackOptions, startStack } from './startStack.ts';
export { contracts, type SubgraphContract } from './subgraphs.ts';
export { breakingChanges } from './supergraph/breakingChanges.ts';
export { type ComposedGraph, composeGraph } from './supergraph/compose.ts';
export { readSnapshots, SUPERGRAPH_FILE } from './supergraph/snapshots.ts';
export { type Undo, undoList } from './undo.ts';
