import { setTimeout as sleep } from 'node:timers/promises';
import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import { GraphQLError } from 'graphql';
import { type FixtureSubgraph, fixtureSubgraph } from './fixtureSubgraph.ts';

export const SECRET = 'postgres://owner:hunter2@10.0.0.3/territory';

/** Two real units: what Ủy ban nhân dân would recognise, and one field per case that a test needs. */
const NAMES = new Map([
  ['26740.2', 'Phường Sài Gòn'],
  ['26743.2', 'Phường Bến Thành'],
]);

const UNITS_SDL = `
  type Query {
    "A unit by its id."
    unit(id: ID!): Unit
    units: [Unit!]!
    context: Context!
    slow(ms: Int!): String
    thrown: String
    refused: String
    unavailable: String
  }
  type Mutation { rename(id: ID!, name: String!): Unit }
  "A territorial unit (đơn vị hành chính)."
  type Unit @key(fields: "id") { id: ID! "Its name." name: String! }
  "What the gateway decided." 
  type Context @shareable { requestId: String! today: String! language: String! }
`;

/** Owns the units; renames are kept for as long as it lives. */
export function unitsSubgraph(): FixtureSubgraph {
  const names = new Map(NAMES);
  const unit = ({ id }: { id: string }) => {
    const name = names.get(id);
    return name === undefined ? null : { __typename: 'Unit', id, name };
  };
  return fixtureSubgraph('units', UNITS_SDL, {
    Query: {
      unit: (_: unknown, args: { id: string }) => unit(args),
      units: () => [...names.keys()].map((id) => unit({ id })),
      context: (_: unknown, _args: unknown, context: RequestContext) => context,
      slow: async (_: unknown, { ms }: { ms: number }) => {
        // A test that cuts it off does not wait for it either.
        await sleep(ms, undefined, { ref: false });
        return 'done';
      },
      thrown: () => {
        throw new Error(`cannot connect to ${SECRET}`);
      },
      refused: () => {
        throw new GraphQLError('id: a code of five digits', {
          extensions: { code: 'BAD_USER_INPUT', argument: 'id', stacktrace: [SECRET] },
        });
      },
      unavailable: () => {
        throw new GraphQLError(`connect ECONNREFUSED ${SECRET}`, {
          extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
        });
      },
    },
    Mutation: {
      rename: (_: unknown, { id, name }: { id: string; name: string }) => {
        names.set(id, name);
        return unit({ id });
      },
    },
    Unit: { __resolveReference: unit },
  });
}

const STAFF_SDL = `
  type Query { staffContext: Context! }
  type Unit @key(fields: "id") { id: ID! staffing: Int askedWith: Context }
  type Context @shareable { requestId: String! today: String! language: String! }
`;

/** Adds to the unit what another domain knows of it. */
export function staffSubgraph(): FixtureSubgraph {
  const context = (_: unknown, _args: unknown, given: RequestContext) => given;
  return fixtureSubgraph('staff', STAFF_SDL, {
    Query: { staffContext: context },
    Unit: {
      __resolveReference: (reference: object) => reference,
      staffing: ({ id }: { id: string }) => Number.parseInt(id, 10) % 100,
      askedWith: context,
    },
  });
}
