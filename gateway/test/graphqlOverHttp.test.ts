import { once } from 'node:events';
import { request } from 'node:http';
import { expect, test } from '@jest/globals';
import { unitsSubgraph } from './support/fixtures.ts';
import { openGateway } from './support/openGateway.ts';

const RENAME = 'mutation { rename(id: "26740.2", name: "x") { id } }';
const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';

async function open(options = {}) {
  const units = unitsSubgraph();
  const { url } = await openGateway({ subgraphs: [units], ...options });
  async function send(init: RequestInit, query?: string) {
    const search = query === undefined ? '' : `?query=${encodeURIComponent(query)}`;
    const response = await fetch(`${url}/graphql${search}`, init);
    const text = await response.text();
    const body = text.startsWith('{') ? JSON.parse(text) : undefined;
    return { status: response.status, headers: response.headers, body };
  }
  return { units, send, url };
}

function post(body: unknown, headers = {}): RequestInit {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/json', ...headers },
  };
}

test('GET answers a query and refuses a mutation with 405, without running it', async () => {
  const { units, send } = await open();
  const read = await send({}, '{ unit(id: "26740.2") { name } }');
  expect(read.body).toEqual({ data: { unit: { name: 'Phường Sài Gòn' } } });
  units.asked.length = 0;

  const write = await send({}, RENAME);
  expect(write.status).toBe(405);
  expect(write.headers.get('allow')).toBe('POST');
  expect(write.body.errors[0].extensions).toEqual({
    code: 'BAD_REQUEST',
    requestId: write.headers.get('x-request-id'),
  });
  expect(units.asked).toEqual([]);
});

test.each([
  ['says so', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ['is on a neighbouring site', { 'sec-fetch-site': 'same-site' }],
  ['has no TLS and so leaves it out', { 'user-agent': CHROME }],
  ['has a foreign page behind it', { 'user-agent': 'App/1', referer: 'http://elsewhere.example/' }],
])('a GET from a browser that %s is refused', async (_, headers) => {
  const { units, send } = await open();
  const { status, body } = await send({ headers }, '{ units { id } }');
  expect(status).toBe(400);
  expect(body.errors[0].message).toContain('CSRF');
  expect(body.errors[0].extensions.requestId).toEqual(expect.any(String));
  expect(units.asked).toEqual([]);
});

test.each([
  ['its own page', { 'sec-fetch-site': 'same-origin', 'user-agent': CHROME }],
  ['its address bar', { 'sec-fetch-site': 'none', 'user-agent': CHROME }],
  [
    'a script that asked first',
    { 'sec-fetch-site': 'cross-site', 'apollo-require-preflight': '1' },
  ],
])('a GET from a browser by %s is answered', async (_, headers) => {
  const { send } = await open();
  expect((await send({ headers }, '{ __typename }')).status).toBe(200);
});

test.each(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'])(
  'a form cannot post %s',
  async (type) => {
    const { units, send } = await open();
    const { status, body } = await send(post({ query: RENAME }, { 'content-type': type }));
    expect(status).toBe(415);
    expect(body.errors[0].extensions.code).toBe('BAD_REQUEST');
    expect(units.asked).toEqual([]);
  },
);

test('a mutation whose answer nobody would accept is not run', async () => {
  const { units, send } = await open();
  const { status } = await send(post({ query: RENAME }, { accept: 'text/html' }));
  expect(status).toBe(406);
  expect(units.asked).toEqual([]);
});

test.each([
  ['a body that is no JSON', '{"query": "{ __typename }', 400],
  ['an empty body', '', 400],
  ['a batch', [{ query: '{ __typename }' }], 400],
  ['a query that is none', { query: 7 }, 400],
])('%s is refused in the form of a GraphQL answer', async (_, body, status) => {
  const { send } = await open();
  const answer = await send(post(body, { 'x-request-id': 'r-2' }));
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(answer.body.errors).toEqual([
    { message: expect.any(String), extensions: { code: 'BAD_REQUEST', requestId: 'r-2' } },
  ]);
});

test('a body over the limit is refused with 413', async () => {
  const { send } = await open({ bodyLimitBytes: 2048 });
  expect((await send(post({ query: `{ __typename } #${'x'.repeat(3000)}` }))).status).toBe(413);
  expect((await send(post({ query: `{ __typename } #${'x'.repeat(1000)}` }))).status).toBe(200);
});

test.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
  '%s is not how GraphQL is asked',
  async (method) => {
    const { send } = await open();
    const { status, headers } = await send({ method });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, POST');
  },
);

test('faults in the GraphQL are 400 in its own media type and 200 in plain JSON', async () => {
  const { send } = await open();
  const accept = 'application/graphql-response+json';
  for (const query of ['{', '{ nothing }', 'query A { __typename } query B { __typename }']) {
    expect((await send(post({ query }, { accept }))).status).toBe(400);
    expect((await send(post({ query }))).status).toBe(200);
  }
});

test('a Host header that is none is the fault of the caller', async () => {
  const { url } = await open();
  const headers = { host: 'a b<>', 'content-type': 'application/json' };
  const asked = request(`${url}/graphql`, { method: 'POST', headers });
  asked.end('{"query":"{ __typename }"}');
  const [answer] = await once(asked, 'response');
  answer.resume();
  expect(answer.statusCode).toBe(400);
});

test('other addresses answer in the same form; / says where to find what', async () => {
  const { url } = await open();
  const missing = await fetch(`${url}/nothing`);
  expect(missing.status).toBe(404);
  expect(await missing.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  const root = await fetch(url);
  expect(await root.text()).toContain('/schema.graphql');
  expect(root.headers.get('x-content-type-options')).toBe('nosniff');
});
