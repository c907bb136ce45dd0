import { typeDefs as personnel } from '@haicap/personnel';
import { typeDefs as territory } from '@haicap/territory';
import type { DocumentNode } from 'graphql';

/** A subgraph's part of the supergraph. */
export interface SubgraphContract {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

/** Every subgraph of ours, by the names that the supergraph knows them by. */
export const contracts: readonly SubgraphContract[] = [
  { name: 'territory', typeDefs: territory },
  { name: 'personnel', typeDefs: personnel },
];
