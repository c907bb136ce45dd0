import { expect, test } from '@jest/globals';
import { buildSchema, parse, print } from 'graphql';
import { accessRules } from '../../src/access/enforce/accessRules.ts';
import { implies } from '../../src/access/enforce/Requirement.ts';
import { readRequirements } from '../../src/access/enforce/readRequirements.ts';

const AUTHENTICATED = 'https://specs.apollo.dev/authenticated/v0.1';
const SCOPES = 'https://specs.apollo.dev/requiresScopes/v0.1';
const POLICY = 'https://specs.apollo.dev/policy/v0.1';

/** A supergraph with these links and fields; the machinery of joins left out. */
function supergraph(links: readonly string[], types: string): string {
  return `
    schema ${links.map((link) => `@link(${link}, for: SECURITY)`).join(' ')} { query: Query }
    directive @link(url: String, as: String, for: Purpose, import: [Import]) repeatable on SCHEMA
    scalar Import
    enum Purpose { SECURITY EXECUTION }
    ${types}
  `;
}

const withScopes = (use: string) =>
  supergraph(
    [`url: "${SCOPES}"`],
    `directive @requiresScopes(scopes: [[federation__Scope!]!]!) on FIELD_DEFINITION
     scalar federation__Scope
     type Query { x(a: Int): Int ${use} }`,
  );

function ofX(sdl: string) {
  const { document, requirements } = readRequirements(sdl);
  return accessRules(document, requirements).ofField('Query', 'x');
}

test.each([
  [`url: "${AUTHENTICATED}"`, '@authenticated'],
  [`url: "https://specs.apollo.dev/authenticated/v1.7/"`, '@authenticated'],
  [`url: "${AUTHENTICATED}", as: "known"`, '@known'],
  [`url: "${AUTHENTICATED}", import: ["@authenticated"]`, '@authenticated'],
  [`url: "${AUTHENTICATED}", import: [{ name: "@authenticated", as: "@login" }]`, '@login'],
  [`url: "${AUTHENTICATED}", as: "k", import: [{ name: "@authenticated", as: "@l" }]`, '@l'],
  [`url: "${AUTHENTICATED}", import: [{ name: "@authenticated" }]`, '@authenticated'],
])('%s names %s', (link, directive) => {
  const types = `directive ${directive} on FIELD_DEFINITION type Query { x: Int ${directive} }`;
  expect(ofX(supergraph([link], types))).toEqual([[['authenticated']]]);
});

test('a directive of the same name and another specification is none of ours', () => {
  const sdl = supergraph(
    [`url: "${AUTHENTICATED}", as: "known"`],
    `extend schema @link(url: "https://example.org/authenticated/v1", import: ["@authenticated"])
     directive @known on FIELD_DEFINITION
     directive @authenticated on FIELD_DEFINITION
     type Query { x: Int @authenticated y: Int @known }`,
  );
  expect(ofX(sdl)).toEqual([]);
});

test('what the gateway is handed has nothing of them left', () => {
  const sdl = supergraph(
    [`url: "${AUTHENTICATED}"`, `url: "${SCOPES}"`, `url: "${POLICY}"`],
    `directive @authenticated on FIELD_DEFINITION | ENUM
     directive @requiresScopes(scopes: [[requiresScopes__Scope!]!]!) on FIELD_DEFINITION
     directive @policy(policies: [[policy__Policy!]!]!) on FIELD_DEFINITION
     scalar requiresScopes__Scope
     scalar policy__Policy
     enum E @authenticated { A }
     type Query {
       x: Int @authenticated @requiresScopes(scopes: [["a", "b"], ["c"]])
       y: E @policy(policies: [["p"]])
     }`,
  );
  expect(ofX(sdl)).toEqual([[['authenticated']], [['scope:a', 'scope:b'], ['scope:c']]]);
  const left = print(readRequirements(sdl).document);
  expect(left).not.toMatch(/authenticated|requiresScopes|policy|Scope/);
  expect(buildSchema(left, { assumeValidSDL: true }).getType('E')).toBeDefined();
});

test.each([
  ['@requiresScopes'],
  ['@requiresScopes(scopes: [])'],
  ['@requiresScopes(scopes: [[]])'],
  ['@requiresScopes(scopes: [["a"], []])'],
  ['@requiresScopes(scopes: "a")'],
  ['@requiresScopes(scopes: ["a"])'],
  ['@requiresScopes(scopes: [[1]])'],
  ['@requiresScopes(scopes: [[""]])'],
  ['@requiresScopes(scopes: [[null]])'],
  ['@requiresScopes(scopes: null)'],
  ['@requiresScopes(scope: [["a"]])'],
  ['@requiresScopes(scopes: [["a"]], mode: "any")'],
])('%s is refused: it must not mean nothing', (use) => {
  expect(() => readRequirements(withScopes(use))).toThrow(
    /^@requiresScopes on Query.x in the supergraph is malformed: it takes /,
  );
});

test('a directive where it would go unheard is refused', () => {
  const sdl = withScopes('').replace('x(a: Int)', 'x(a: Int @requiresScopes(scopes: [["a"]]))');
  expect(() => readRequirements(sdl)).toThrow(
    'stands in the supergraph where it cannot be enforced',
  );
});

test('a link for security that nobody here sees to is refused', () => {
  const sdl = supergraph(['url: "https://example.org/clearance/v1"'], 'type Query { x: Int }');
  expect(() => readRequirements(sdl)).toThrow(
    'links https://example.org/clearance/v1 for security, which this gateway cannot enforce',
  );
});

test('an access directive without a link to what it means is refused', () => {
  const sdl = 'directive @authenticated on FIELD_DEFINITION type Query { x: Int @authenticated }';
  expect(() => readRequirements(sdl)).toThrow('@authenticated without a link');
});

test('a supergraph without access directives is handed on as it is', () => {
  const sdl = supergraph([], 'type Query { x: Int }');
  expect(readRequirements(sdl)).toMatchObject({ changed: false });
  expect(readRequirements(sdl).document).toEqual(parse(sdl, { noLocation: true }));
});

test.each([
  [[[['a']]], [[['a']]], true],
  [[[['a', 'b']]], [[['a'], ['c']]], true],
  [[[['a'], ['b']]], [[['a']]], false],
  [[[['a']], [['b']]], [[['a', 'b']]], true],
  [
    [[['a'], ['b']], [['c']]],
    [
      [
        ['a', 'c'],
        ['b', 'c'],
      ],
    ],
    true,
  ],
  [[], [[['a']]], false],
  [[[['a']]], [], true],
])('%j implies %j: %s', (premise, conclusion, expected) => {
  expect(implies(premise, conclusion)).toBe(expected);
});

test('what an interface merely has from its members holds of each alone', () => {
  const sdl = supergraph(
    [`url: "${SCOPES}"`],
    `directive @requiresScopes(scopes: [[Scope!]!]!) on FIELD_DEFINITION | INTERFACE | OBJECT
     scalar Scope
     interface I @requiresScopes(scopes: [["t"]]) { x: Int @requiresScopes(scopes: [["a", "b"]]) }
     type A implements I @requiresScopes(scopes: [["t"]]) { x: Int @requiresScopes(scopes: [["a"]]) }
     type B implements I { x: Int @requiresScopes(scopes: [["b"]]) }
     type Query { i: I }`,
  );
  const { document, requirements } = readRequirements(sdl);
  const rules = accessRules(document, requirements);
  expect(rules.ofField('A', 'x')).toEqual([[['scope:t']], [['scope:a']]]);
  expect(rules.ofField('B', 'x')).toEqual([[['scope:b']]]);
});
