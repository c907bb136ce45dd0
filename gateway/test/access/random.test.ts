import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  executeSync,
  type GraphQLNamedType,
  GraphQLObjectType,
  getNamedType,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { accessRules } from '../../src/access/enforce/accessRules.ts';
import { enforceAccess } from '../../src/access/enforce/enforceAccess.ts';
import { scopeAtom } from '../../src/access/enforce/Requirement.ts';
import type { OperationRecord } from '../../src/GatewayContext.ts';
import { NODES_SDL, PLACES, ROOT } from './support/nodes.ts';
import { nodesSubgraph } from './support/nodesSubgraph.ts';
import { openEnforcing } from './support/openEnforcing.ts';
import { randomOperation, VARIABLES } from './support/randomOperation.ts';
import { answerByReference, type Needs, seenBy } from './support/reference.ts';
import { composed, viewerWith } from './support/world.ts';

const scope = fc.constantFrom('x', 'y', 'z');
const alternatives = fc.array(fc.uniqueArray(scope, { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 2,
});
const needs: fc.Arbitrary<Needs> = fc
  .array(fc.tuple(fc.constantFrom(...PLACES), alternatives), { minLength: 3, maxLength: 16 })
  .map(Object.fromEntries);

function sdlsWith(given: Needs) {
  return Object.entries(NODES_SDL).map(([name, sdl]) => ({
    name,
    sdl: sdl.replace(/%([\w.]+)%/g, (_, place: string) =>
      given[place] ? `@requiresScopes(scopes: ${JSON.stringify(given[place])})` : '',
    ),
  }));
}

const SUPERGRAPH_SDL = composed(sdlsWith({}));
const SUPERGRAPH = parse(SUPERGRAPH_SDL);

/** As if composition had written them into the supergraph: the second test lets it. */
function requirementsOf(given: Needs) {
  const all = Object.entries(given).map(
    ([place, anyOf]) => [place, [anyOf.map((allOf) => allOf.map(scopeAtom))]] as const,
  );
  return {
    types: new Map(all.filter(([place]) => !place.includes('.'))),
    fields: new Map(all.filter(([place]) => place.includes('.'))),
  };
}

/** The schema that clients see: the supergraph's, without its machinery. */
const SCHEMA = buildSchema(
  SUPERGRAPH_SDL.replace(/^schema[^{]*\{[^}]*\}/m, '')
    .replace(/^directive.*$|^scalar (join|link).*$/gm, '')
    .replace(/^(input|enum) (join|link)__[^{]*\{[^}]*\}/gm, '')
    .replace(/@join__\w+(\([^)]*\))?/g, ''),
);

/** A subgraph's own machinery, and the key by which the gateway goes from one to another, aside. */
function mayAsk(coordinate: string, scopes: readonly string[], given: Needs): boolean {
  const [type = '', field = ''] = coordinate.split('.');
  const parent = SCHEMA.getType(type);
  const definition = parent instanceof GraphQLObjectType ? parent.getFields()[field] : undefined;
  if (!definition || field === 'id') return true;
  const value: GraphQLNamedType = getNamedType(definition.type);
  return seenBy(scopes, given, SCHEMA).field(type, field, value);
}

test('cutting and completing answers as if each resolver had refused', async () => {
  let cuts = 0;
  const property = fc.asyncProperty(
    needs,
    randomOperation(SCHEMA),
    fc.uniqueArray(scope),
    async (given, query, scopes) => {
      const parsed = parse(query);
      fc.pre(validate(SCHEMA, parsed, unusedIsFine()).length === 0);
      const rules = accessRules(SUPERGRAPH, requirementsOf(given));
      const { enforcing } = enforceAccess({
        schema: SCHEMA,
        rules,
        policies: {},
        hideUnauthorized: false,
        log: { error: () => {} },
      });
      const asked = new Set<string>();
      const execute = enforcing((async ({ document: left }: { document: typeof parsed }) => {
        expect(validate(SCHEMA, left, left === parsed ? unusedIsFine() : specifiedRules)).toEqual(
          [],
        );
        if (left !== parsed) cuts += 1;
        return executeSync({
          schema: SCHEMA,
          document: left,
          rootValue: ROOT,
          variableValues: VARIABLES,
          fieldResolver(parent, _args, _context, { fieldName, parentType }) {
            asked.add(`${parentType.name}.${fieldName}`);
            return parent[fieldName];
          },
        });
      }) as never);
      const record: Pick<OperationRecord, 'denials'> = { denials: [] };
      const answer = await execute({
        document: parsed,
        operation: parsed.definitions[0],
        queryHash: query,
        request: { variables: VARIABLES },
        context: { request: { viewer: viewerWith(scopes), language: 'en' }, record },
      } as never);
      const expected = answerByReference(SCHEMA, query, scopes, given);
      expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
      const errors = [...(answer.errors ?? []), ...record.denials];
      expect(errors.map(({ path }) => path?.join('.'))).toEqual(expected.paths);
      expect([...asked].filter((field) => !mayAsk(field, scopes, given))).toEqual([]);
    },
  );
  await fc.assert(property, { seed: 20261125, numRuns: 600, endOnFailure: true });
  expect(cuts).toBeGreaterThan(100);
});

test('the same through the gateway and two subgraphs', async () => {
  const operations = fc.array(fc.tuple(randomOperation(SCHEMA, 3), fc.uniqueArray(scope)), {
    minLength: 8,
    maxLength: 8,
  });
  const property = fc.asyncProperty(needs, operations, async (given, all) => {
    const asked = new Set<string>();
    const sdls = sdlsWith(given);
    const graph = openEnforcing(
      sdls.map(({ name, sdl }) => nodesSubgraph(name, sdl, asked)),
      { supergraph: composed(sdls) },
    );
    try {
      for (const [query, scopes] of all) {
        if (validate(SCHEMA, parse(query)).length > 0) continue;
        asked.clear();
        const answer = await graph.ask(viewerWith(scopes), { query, variables: VARIABLES });
        const expected = answerByReference(SCHEMA, query, scopes, given);
        expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
        expect((answer.errors ?? []).map(({ path }) => path?.join('.'))).toEqual(expected.paths);
        expect([...asked].filter((field) => !mayAsk(field, scopes, given))).toEqual([]);
      }
    } finally {
      await graph.close();
    }
  });
  await fc.assert(property, { seed: 20261125, numRuns: 10, endOnFailure: true });
});

/** A random operation need not use both variables; what is left after cutting must not have others. */
function unusedIsFine() {
  return specifiedRules.filter(({ name }) => name !== 'NoUnusedVariablesRule');
}
