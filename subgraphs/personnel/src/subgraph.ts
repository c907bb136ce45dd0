import { createSubgraph, readSdl, type Subgraph } from '@haicap/subgraph-kit';
import type { DataSource } from 'typeorm';
import { type PersonnelContext, type PersonnelOptions, personnelContext } from './context.ts';
import * as resolvers from './resolvers/index.ts';

/** The contract alone, from source and from the build alike: what the supergraph is composed of. */
export const typeDefs = readSdl(new URL('../src/schema/', import.meta.url));

/** The personnel subgraph over its database, as the application's role. */
export function personnelSubgraph(
  database: DataSource,
  options: PersonnelOptions,
): Subgraph<PersonnelContext> {
  return createSubgraph({
    name: 'personnel',
    typeDefs,
    resolvers: { ...resolvers },
    contextFor: personnelContext(database, options),
  });
}
