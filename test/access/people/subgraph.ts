import {
  type Audit,
  createSubgraph,
  operationOf,
  parseUnitReference,
  readSdl,
} from '@haicap/subgraph-kit';
import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import type { GraphQLResolveInfo } from 'graphql';
import type { Pool } from 'pg';
import { type ContestInput, contestOwnRecord } from './contestOwnRecord.ts';
import { readOwnRecord } from './ownRecord.ts';
import { type PersonLoader, personLoader } from './personLoader.ts';

/** What resolvers see of a request. */
export interface PeopleContext extends RequestContext {
  readonly pool: Pool;
  readonly audit: Audit;
  readonly people: PersonLoader;
}

const resolvers = {
  Query: {
    me: (_: unknown, _args: unknown, context: PeopleContext, info: GraphQLResolveInfo) =>
      readOwnRecord(context.pool, { ...context, ...operationOf(info) }),
  },
  Mutation: {
    contestOwnRecord: (
      _: unknown,
      { input }: { input: ContestInput },
      context: PeopleContext,
      info: GraphQLResolveInfo,
    ) => contestOwnRecord(context.pool, input, { ...context, ...operationOf(info) }),
  },
  OwnRecord: {
    unit: ({ unit }: { unit: string }) => ({ id: unit }),
  },
  TerritorialUnit: {
    people({ id }: { id: string }, _: unknown, { people }: PeopleContext) {
      const reference = parseUnitReference(id);
      return reference?.by === 'id' ? people.load(reference.id) : null;
    },
  },
};

/** Adds the people who work in it to the unit, and one's own record: a subgraph as its author would write it. */
export function peopleSubgraph(pool: Pool, audit: Audit) {
  return createSubgraph({
    name: 'people',
    typeDefs: readSdl(new URL('./schema/', import.meta.url)),
    resolvers,
    contextFor: (request): PeopleContext => ({
      ...request,
      pool,
      audit,
      people: personLoader(pool, audit, request),
    }),
  });
}
