import { createSubgraph, readSdl, type Subgraph } from '@haicap/subgraph-kit';
import type { DataSource } from 'typeorm';
import { type CongressContext, type CongressOptions, congressContext } from './context.ts';
import * as resolvers from './resolvers/index.ts';

/** The contract alone, from source and from the build alike: what the supergraph is composed of. */
export const typeDefs = readSdl(new URL('../src/schema/', import.meta.url));

/** The congress subgraph over its database, as the application's role. */
export function congressSubgraph(
  database: DataSource,
  options: CongressOptions = {},
): Subgraph<CongressContext> {
  return createSubgraph({
    name: 'congress',
    typeDefs,
    resolvers: { ...resolvers },
    contextFor: congressContext(database, options),
  });
}
