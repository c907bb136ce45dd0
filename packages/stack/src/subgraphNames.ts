/** Every subgraph of ours, each after those that it follows. */
export const SUBGRAPHS = ['territory', 'personnel', 'congress'] as const;

export type SubgraphName = (typeof SUBGRAPHS)[number];
