import { type Audit, createSubgraph, parseUnitReference, readSdl } from '@haicap/subgraph-kit';
import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import type { Pool } from 'pg';
import { type PersonLoader, personLoader } from './personLoader.ts';

interface PeopleContext extends RequestContext {
  readonly people: PersonLoader;
}

const resolvers = {
  TerritorialUnit: {
    people({ id }: { id: string }, _: unknown, { people }: PeopleContext) {
      const reference = parseUnitReference(id);
      return reference?.by === 'id' ? people.load(reference.id) : null;
    },
  },
};

/** Adds the people who work in it to the unit: a subgraph as its author would write it. */
export function peopleSubgraph(pool: Pool, audit: Audit) {
  return createSubgraph({
    name: 'people',
    typeDefs: readSdl(new URL('./schema/', import.meta.url)),
    resolvers,
    contextFor: (request): PeopleContext => ({
      ...request,
      people: personLoader(pool, audit, request),
    }),
  });
}
