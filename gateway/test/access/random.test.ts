import { buildSubgraphSchema } from '@apollo/subgraph';
import type { InlineSubgraph } from '@haicap/subgraph-kit/protocol';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  type FormattedExecutionResult,
  GraphQLObjectType,
  getNamedType,
  graphqlSync,
  parse,
  validate,
} from 'graphql';
import { NODES_SDL, PLACES, ROOT, THINGS } from './support/nodes.ts';
import { openEnforcing } from './support/openEnforcing.ts';
import { randomOperation, VARIABLES } from './support/randomOperation.ts';
import { answerByReference, type Needs, seenBy } from './support/reference.ts';
import { composed, viewerWith } from './support/world.ts';

const GRAPHS = 25;
const OPERATIONS = 12;

const scope = fc.constantFrom('x', 'y', 'z');
const alternatives = fc.array(fc.uniqueArray(scope, { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 2,
});
const needs: fc.Arbitrary<Needs> = fc
  .array(fc.tuple(fc.constantFrom(...PLACES), alternatives), { maxLength: 14 })
  .map(Object.fromEntries);

function withNeeds(sdl: string, given: Needs): string {
  return sdl.replace(/%([\w.]+)%/g, (_, place: string) =>
    given[place] ? `@requiresScopes(scopes: ${JSON.stringify(given[place])})` : '',
  );
}

/** Answers from the same objects as the reference, and notes each field that it is asked for. */
function subgraph(name: string, sdl: string, resolved: Set<string>): InlineSubgraph {
  const entity = { __resolveReference: ({ id }: { id: string }) => THINGS[id] };
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl) });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type instanceof GraphQLObjectType && 'ABD'.includes(type.name)) {
      type.extensions = { apollo: { subgraph: { resolveReference: entity.__resolveReference } } };
    }
  }
  return {
    name,
    execute: async ({ query: source, variables: variableValues }) =>
      graphqlSync({
        schema,
        source,
        variableValues,
        rootValue: ROOT,
        fieldResolver(parent, _args, _context, { fieldName, parentType }) {
          resolved.add(`${parentType.name}.${fieldName}`);
          return parent[fieldName];
        },
      }) as FormattedExecutionResult,
  };
}

/** What nobody requires anything for; the random operations are over it. */
const OPEN = Object.entries(NODES_SDL).map(([name, sdl]) => ({ name, sdl: withNeeds(sdl, {}) }));

test('cutting and completing answers as if each resolver had refused', async () => {
  const probe = openEnforcing([], { supergraph: composed(OPEN), transports: none(OPEN) });
  const { body } = await probe.get(viewerWith([]), '/schema.graphql');
  await probe.close();
  const schema = buildSchema(body);
  const operations = fc.array(fc.tuple(randomOperation(schema), fc.uniqueArray(scope)), {
    minLength: OPERATIONS,
    maxLength: OPERATIONS,
  });

  const property = fc.asyncProperty(needs, operations, async (given, asked) => {
    const sdls = Object.entries(NODES_SDL).map(([name, sdl]) => ({
      name,
      sdl: withNeeds(sdl, given),
    }));
    const resolved = new Set<string>();
    const graph = openEnforcing(
      sdls.map(({ name, sdl }) => subgraph(name, sdl, resolved)),
      { supergraph: composed(sdls) },
    );
    try {
      for (const [query, scopes] of asked) {
        if (validate(schema, parse(query)).length > 0) continue;
        resolved.clear();
        const answer = await graph.ask(viewerWith(scopes), { query, variables: VARIABLES });
        const expected = answerByReference(schema, query, scopes, given);
        expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
        expect((answer.errors ?? []).map(({ path }) => path?.join('.'))).toEqual(expected.paths);
        expect([...resolved].filter((field) => !mayResolve(field, scopes, given))).toEqual([]);
      }
    } finally {
      await graph.close();
    }
  });

  /** A subgraph's own machinery, and the key by which the gateway goes from one to another, aside. */
  function mayResolve(coordinate: string, scopes: readonly string[], given: Needs): boolean {
    const [type = '', field = ''] = coordinate.split('.');
    const parent = schema.getType(type);
    const definition = parent instanceof GraphQLObjectType ? parent.getFields()[field] : undefined;
    if (!definition || field === 'id') return true;
    return seenBy(scopes, given, schema).field(type, field, getNamedType(definition.type));
  }

  await fc.assert(property, { seed: 20261125, numRuns: GRAPHS });
}, 300_000);

function none(sdls: readonly { readonly name: string }[]) {
  const nothing = { execute: async () => ({ data: {} }), close: async () => {} };
  return Object.fromEntries(sdls.map(({ name }) => [name, nothing]));
}
