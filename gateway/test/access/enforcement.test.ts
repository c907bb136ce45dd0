import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { GatewayOptions } from '../../src/index.ts';
import { atEnd } from '../support/atEnd.ts';
import { dataSubgraph } from './support/dataSubgraph.ts';
import { openEnforcing } from './support/openEnforcing.ts';
import { composed, readWorlds, viewerWith } from './support/world.ts';

const PUBLIC = viewerWith(undefined);

function people(options: Partial<GatewayOptions> = {}) {
  const world = readWorlds().find(({ name }) => name === 'people');
  if (!world) throw new Error('no world of people');
  const subgraphs = world.subgraphs();
  const graph = openEnforcing(subgraphs, { supergraph: world.supergraph, ...options });
  atEnd(() => graph.close());
  return { subgraphs, ...graph };
}

test('what is missing is told in the language of the request, with its id and its name', async () => {
  const { ask } = people();
  const query = '{ me { pay: salary } }';
  const { errors } = await ask(PUBLIC, { query }, { 'accept-language': 'en' });
  expect(errors).toEqual([
    {
      message: 'You may not see Person.salary.',
      path: ['me', 'pay'],
      extensions: {
        code: 'UNAUTHORIZED_FIELD_OR_TYPE',
        coordinate: 'Person.salary',
        requestId: 'r',
      },
    },
  ]);
  const vietnamese = await ask(PUBLIC, { query });
  expect(vietnamese.errors?.[0]?.message).toBe('Bạn không có quyền xem Person.salary.');
});

test('an error names no type that the operation does not name', async () => {
  const { ask } = people();
  const answer = await ask(PUBLIC, { query: '{ beings { id note } }' });
  expect(answer.errors?.map(({ extensions }) => extensions.coordinate)).toEqual([
    'Being.note',
    'Query.beings',
  ]);
  expect(JSON.stringify(answer)).not.toContain('Ghost');
});

test('a hundred errors for a field, and the number of all', async () => {
  const sdl = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@authenticated"])
    type Query { rows: [Row] }
    type Row { a: Int @authenticated b: Int @authenticated }
  `;
  const rows = Array.from({ length: 250 }, () => ({ a: 1, b: 2 }));
  const subgraph = dataSubgraph('rows', sdl, { Query: { rows } });
  const supergraph = composed([{ name: 'rows', sdl }]);
  const { ask, close } = openEnforcing([subgraph], { supergraph });
  atEnd(close);
  const { data, errors = [] } = await ask(PUBLIC, { query: '{ rows { a b } }' });
  expect(data?.rows).toEqual(rows.map(() => ({ a: null, b: null })));
  expect(errors).toHaveLength(200);
  const told = errors.filter(({ extensions }) => extensions.occurrences !== undefined);
  expect(told).toMatchObject([
    { path: ['rows', 99, 'a'], extensions: { occurrences: 250 } },
    { path: ['rows', 99, 'b'], extensions: { occurrences: 250 } },
  ]);
});

test("a subgraph's own errors are kept, with their paths", async () => {
  const { ask, subgraphs } = people();
  const [hr] = subgraphs;
  const { execute } = hr as { execute: (...args: never[]) => Promise<object> };
  Object.assign(hr as object, {
    execute: async (...args: never[]) => ({
      ...(await execute(...args)),
      errors: [{ message: 'no id', path: ['me', 'id'], extensions: { code: 'NOT_FOUND' } }],
    }),
  });
  const { data, errors } = await ask(PUBLIC, { query: '{ me { salary id } }' });
  expect(data).toEqual({ me: { salary: null, id: '1' } });
  expect(errors).toMatchObject([
    { path: ['me', 'id'], extensions: { code: 'NOT_FOUND' } },
    { path: ['me', 'salary'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
  ]);
});

test('policies are asked once, of who asks, and only those that the operation needs', async () => {
  const asked: unknown[] = [];
  const policies = {
    hr: (viewer: { subject: string | null }, request: { requestId: string }) => {
      asked.push(['hr', viewer.subject, request.requestId]);
      return Promise.resolve(true);
    },
    audit: () => asked.push('audit') > 0,
  };
  const { ask } = people({ policies });
  const viewer = viewerWith([]);
  await ask(viewer, { query: '{ me { name boss { id } } }' });
  expect(asked).toEqual([]);
  const query = '{ me { review boss { review } again: review } }';
  expect((await ask(viewer, { query })).data).toEqual({
    me: { review: 'good', boss: { review: 'better' }, again: 'good' },
  });
  expect(asked).toEqual(['audit', ['hr', 'somebody', 'r']]);
});

test.each([
  [
    'throws',
    () => {
      throw new Error('directory is down');
    },
  ],
  ['rejects', () => Promise.reject(new Error('directory is down'))],
])('a policy that %s denies, and is logged', async (_, hr) => {
  const { ask, logs } = people({ policies: { hr } });
  const { data, errors } = await ask(PUBLIC, { query: '{ me { id review } }' });
  expect(data).toEqual({ me: { id: '1', review: null } });
  expect(JSON.stringify(errors)).not.toContain('directory');
  expect(logs.find(({ policy }) => policy === 'hr')).toMatchObject({
    level: 50,
    error: { message: 'directory is down' },
  });
});

test('a policy that nobody has given denies, whatever it is called', async () => {
  const { ask } = people({ policies: Object.create({ hr: () => true }) });
  expect((await ask(PUBLIC, { query: '{ me { id review } }' })).data).toEqual({
    me: { id: '1', review: null },
  });
  const truthy = people({ policies: { hr: (() => 'yes') as never } });
  expect((await truthy.ask(PUBLIC, { query: '{ me { review } }' })).data).toEqual({
    me: { review: null },
  });
});

test('a value of a variable is held against its type even if what takes it is cut', async () => {
  const { ask, subgraphs } = people();
  const query = 'query ($raise: Int) { me { id wage(raise: $raise) } }';
  const { data, errors } = await ask(PUBLIC, { query, variables: { raise: 'x' } });
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(subgraphs.flatMap(({ asked }) => asked)).toEqual([]);
});

test('two viewers of one operation do not share its plan', async () => {
  const { ask } = people();
  const query = '{ me { salary } }';
  const mine = { me: { salary: 10 } };
  const theirs = { me: { salary: null } };
  for (const [scopes, data] of [
    [['admin'], mine],
    [[], theirs],
    [['admin'], mine],
    [undefined, theirs],
  ] as const) {
    expect((await ask(viewerWith(scopes), { query })).data).toEqual(data);
  }
});

test('what one viewer asks shows nothing of what another asked, with variables and names too', async () => {
  const { ask, subgraphs } = people();
  const query = `
    query Pay($less: Boolean!) { me { id salary @skip(if: $less) } }
    query Note($less: Boolean!) { me { id @skip(if: $less) salary note } }
  `;
  const asAdmin = viewerWith(['admin']);
  const asNobody = viewerWith([]);
  const cases = [
    [asAdmin, 'Pay', false, { id: '1', salary: 10 }],
    [asNobody, 'Pay', false, { id: '1', salary: null }],
    [asNobody, 'Pay', true, { id: '1' }],
    [asNobody, 'Note', true, { salary: null, note: null }],
    [asAdmin, 'Pay', true, { id: '1' }],
    [asNobody, 'Note', false, { id: '1', salary: null, note: null }],
    [asAdmin, 'Pay', false, { id: '1', salary: 10 }],
  ] as const;
  for (const [viewer, operationName, less, me] of [...cases, ...cases]) {
    subgraphs.forEach(({ asked }) => void asked.splice(0));
    const answer = await ask(viewer, { query, operationName, variables: { less } });
    expect(answer.data).toEqual({ me });
    if (viewer === asNobody) {
      expect(subgraphs.flatMap(({ asked }) => asked).join()).not.toMatch(/salary|note/);
    }
  }
});

test('each request has its own errors: nothing of an earlier one stays in them', async () => {
  const { ask } = people();
  const query = '{ me { salary } }';
  for (const [language, requestId, message] of [
    ['en', 'one', 'You may not see Person.salary.'],
    ['vi', 'two', 'Bạn không có quyền xem Person.salary.'],
    ['en', 'three', 'You may not see Person.salary.'],
  ] as const) {
    const headers = { 'accept-language': language, 'x-request-id': requestId };
    const { errors } = await ask(PUBLIC, { query }, headers);
    expect(errors).toMatchObject([{ message, extensions: { requestId } }]);
    expect(errors?.[0]?.path).toEqual(['me', 'salary']);
  }
});

test('a key of the answer may be called __proto__', async () => {
  const { ask } = people();
  const query = '{ me { __proto__: salary constructor: id } }';
  const { data, errors } = await ask(PUBLIC, { query });
  expect(JSON.stringify(data)).toBe('{"me":{"__proto__":null,"constructor":"1"}}');
  expect(errors).toMatchObject([{ path: ['me', '__proto__'] }]);
});

test.each([
  ['of what is left', '$id: ID!', 'person(id: $id) { FIELD id }', { id: { not: 'an id' } }],
  ['of a condition', '$less: Boolean!', 'me { FIELD id @skip(if: $less) }', { less: 'x' }],
])(
  'a bad value of a variable %s is told as if nothing were cut',
  async (_, definition, rest, variables) => {
    const { ask, subgraphs } = people();
    const query = (field: string) => `query (${definition}) { ${rest.replace('FIELD', field)} }`;
    const { data, errors } = await ask(PUBLIC, { query: query('salary'), variables });
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors).toEqual((await ask(PUBLIC, { query: query('name'), variables })).errors);
    expect(subgraphs.flatMap(({ asked }) => asked)).toEqual([]);
  },
);

test('an operation that would have to be written out too long is refused', async () => {
  // The limits on what is written are out of the way: this is what it would be written out to.
  const limits = {
    tokens: 10_000,
    depth: 100,
    aliases: 1_000,
    directives: 1_000,
    rootFields: 1_000,
  };
  const { ask, subgraphs } = people({ limits });
  const levels = 16;
  const deep = `{ beings { ...F0 } } ${Array.from({ length: levels }, (_, level) =>
    level === levels - 1
      ? `fragment F${level} on Being { note }`
      : `fragment F${level} on Being { a: friend { ...F${level + 1} } b: friend { ...F${level + 1} } }`,
  ).join(' ')}`;
  const { errors } = await ask(PUBLIC, { query: deep });
  expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_TOO_COSTLY' } }]);
  expect(subgraphs.flatMap(({ asked }) => asked)).toEqual([]);
});

test('/schema.graphql is for everybody unless it hides', async () => {
  const { get } = people();
  const { headers, body } = await get(PUBLIC, '/schema.graphql');
  expect(headers['cache-control']).toContain('public');
  expect(headers.vary ?? '').not.toContain('authorization');
  expect(buildSchema(body).getType('Ghost')).toBeDefined();
  expect(body).not.toMatch(/federation|requiresScopes|Scope|@authenticated|@policy/);
});

test('/schema.graphql shows each viewer what that viewer may see', async () => {
  const { get } = people({ hideUnauthorized: true });
  const forPublic = await get(PUBLIC, '/schema.graphql');
  const forSeer = await get(viewerWith(['ghosts', 'people:note']), '/schema.graphql');
  expect(forPublic.headers['cache-control']).toContain('private');
  expect(forPublic.headers.vary).toContain('authorization');
  expect(forPublic.headers.etag).not.toBe(forSeer.headers.etag);
  expect(buildSchema(forPublic.body).getType('Ghost')).toBeUndefined();
  expect(forPublic.body).not.toMatch(/salary|Money|Grade|Phantom|chains/);
  expect(buildSchema(forSeer.body).getType('Ghost')).toBeDefined();
  expect(forSeer.body).toContain('note: String');
});

test('a mistake in an operation does not name what introspection hides', async () => {
  const hiding = people({ hideUnauthorized: true });
  const { errors } = await hiding.ask(PUBLIC, { query: '{ me { salari } }' });
  expect(JSON.stringify(errors)).not.toContain('salary');
  const open = people();
  expect(JSON.stringify((await open.ask(PUBLIC, { query: '{ me { salari } }' })).errors)).toContain(
    'salary',
  );
});
