import { createSubgraph, readSdl, type Subgraph } from '@haicap/subgraph-kit';
import type { DataSource } from 'typeorm';
import { type TerritoryContext, type TerritoryOptions, territoryContext } from './context.ts';
import * as resolvers from './resolvers/index.ts';

/** The contract alone, from source and from the build alike: what the supergraph is composed of. */
export const typeDefs = readSdl(new URL('../src/schema/', import.meta.url));

/** The territory subgraph over its database, as the application's role. */
export function territorySubgraph(
  database: DataSource,
  options: TerritoryOptions = {},
): Subgraph<TerritoryContext> {
  return createSubgraph({
    name: 'territory',
    typeDefs,
    resolvers: { ...resolvers },
    contextFor: territoryContext(database, options),
  });
}
