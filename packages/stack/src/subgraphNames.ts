/** The subgraphs that have a database, each after those that it follows. */
export const STORING_SUBGRAPHS = ['territory', 'personnel'] as const;

export type StoringSubgraph = (typeof STORING_SUBGRAPHS)[number];

/** Every subgraph of ours: those, and the ones that answer from rules alone. */
export const SUBGRAPHS = [...STORING_SUBGRAPHS, 'congress'] as const;

export type SubgraphName = (typeof SUBGRAPHS)[number];
