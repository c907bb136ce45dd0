import { typeDefs as congress } from '@haicap/congress';
import { typeDefs as personnel } from '@haicap/personnel';
import { typeDefs as territory } from '@haicap/territory';
import type { DocumentNode } from 'graphql';
import { SUBGRAPHS, type SubgraphName } from './subgraphNames.ts';

/** A subgraph's part of the supergraph. */
export interface SubgraphContract {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

const CONTRACTS: Readonly<Record<SubgraphName, DocumentNode>> = { territory, personnel, congress };

/** Every subgraph of ours, by the names that the supergraph knows them by. */
export const contracts: readonly SubgraphContract[] = SUBGRAPHS.map((name) => ({
  name,
  typeDefs: CONTRACTS[name],
}));
