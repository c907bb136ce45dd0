import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import {
  createLogger,
  freshKeyring,
  httpTransport,
  type StatementKeyring,
  type StatementsTo,
  statementSigner,
} from '@haicap/gateway';
import {
  createSubgraph,
  readSdl,
  serveSubgraph,
  sharedSecretVerifier,
  statementKeysGiven,
  statementVerifier,
  type Verifier,
} from '@haicap/subgraph-kit';
import { PUBLIC_VIEWER, type RequestContext, type Viewer } from '@haicap/subgraph-kit/protocol';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';

const OFFICER: Viewer = {
  kind: 'PERSON',
  subject: 'officer-1',
  name: 'Cán bộ phường',
  scopes: ['people:read'],
  territory: ['26740.2'],
  purpose: null,
};

const typeDefs = readSdl(new URL('./notes/', import.meta.url));
const notes: string[] = [];
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  notes.length = 0;
  for (const stop of stops.splice(0).reverse()) await stop();
});

let keyring: StatementKeyring;
let clock = 0;
const now = () => new Date(Date.now() + clock);
beforeAll(async () => {
  keyring = await freshKeyring();
});
afterEach(() => {
  clock = 0;
});

const signerOf = (ring: StatementKeyring) => statementSigner(ring, { now });
const to = (subgraph: string): StatementsTo => signerOf(keyring).to(subgraph);

/** A subgraph that notes what it is told, served on a free port. */
async function open(verifier?: Verifier): Promise<string> {
  const subgraph = createSubgraph<RequestContext>({
    name: 'notes',
    typeDefs,
    resolvers: {
      Query: {
        notes: () => notes,
        viewer: (_: unknown, _args: unknown, { viewer }: RequestContext) => JSON.stringify(viewer),
      },
      Mutation: {
        note: (_: unknown, { text }: { text: string }) => {
          notes.push(text);
          return notes.length;
        },
      },
    },
    contextFor: (request) => ({ ...request }),
  });
  const keys = statementKeysGiven(keyring.publicKeys);
  const served = await serveSubgraph(subgraph, {
    host: '127.0.0.1',
    port: 0,
    logger: createLogger('silent'),
    checkReady: async () => {},
    verifier: verifier ?? statementVerifier({ subgraph: 'notes', keys, now }),
    now,
  });
  stops.push(() => served.stop());
  return served.url;
}

interface Sent {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  readonly body: any;
}

async function send(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Sent> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, body: await response.json() };
}

const body = (query: string) => JSON.stringify({ query });
const READ = body('{ notes }');
const WRITE = body('mutation { note(text: "a") }');
const by = (statement: string) => ({ 'haicap-statement': statement });

const REFUSED = {
  status: 401,
  body: {
    errors: [
      {
        message: 'The request carries no valid proof of who asks.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ],
  },
};

describe('a subgraph that is called past the gateway', () => {
  it.each([
    ['a read', READ],
    ['its contract', body('{ _service { sdl } }')],
    ['entities', body('{ _entities(representations: []) { __typename } }')],
    ['introspection', body('{ __schema { queryType { name } } }')],
    ['a mutation', WRITE],
    ['no GraphQL', '{}'],
  ])('answers nothing to %s without a statement', async (_, asked) => {
    const url = await open();
    expect(await send(url, asked, {})).toEqual(REFUSED);
    expect(await send(url, asked, { authorization: 'Bearer a.b.c' })).toEqual(REFUSED);
    expect(notes).toEqual([]);
  });

  it('answers nothing to a GET without one', async () => {
    const url = await open();
    const headers = { 'apollo-require-preflight': 'true' };
    const response = await fetch(`${url}?query={notes}`, { headers });
    expect({ status: response.status, body: await response.json() }).toEqual(REFUSED);
  });

  it('is alive and ready to everyone', async () => {
    const url = await open();
    expect((await fetch(new URL('/health/ready', url))).status).toBe(200);
  });
});

describe('a statement for reads', () => {
  it('serves a viewer for half a minute, and says who it is', async () => {
    const url = await open();
    const statements = to('notes');
    const first = await statements.forReads(OFFICER);
    expect(await statements.forReads({ ...OFFICER })).toBe(first);
    expect(await statements.forReads({ ...OFFICER, purpose: 'review' })).not.toBe(first);
    const { body: answer } = await send(url, body('{ viewer }'), by(first));
    expect(JSON.parse(answer.data.viewer)).toEqual(OFFICER);
    clock = 26_000;
    expect(await statements.forReads(OFFICER)).not.toBe(first);
    expect((await send(url, READ, by(first))).status).toBe(200);
  });

  it.each([36_000, 3_600_000])('is refused when it is old: %d ms', async (age) => {
    const url = await open();
    const statement = await to('notes').forReads(OFFICER);
    expect((await send(url, READ, by(statement))).status).toBe(200);
    clock = age;
    expect(await send(url, READ, by(statement))).toEqual(REFUSED);
  });

  it('is refused when it comes from a future, is for another subgraph or by another key', async () => {
    const url = await open();
    const stranger = signerOf(await freshKeyring());
    expect(await send(url, READ, by(await stranger.to('notes').forReads(OFFICER)))).toEqual(
      REFUSED,
    );
    expect(await send(url, READ, by(await to('other').forReads(OFFICER)))).toEqual(REFUSED);
    clock = 3_600_000;
    const early = await to('notes').forReads(OFFICER);
    clock = 0;
    expect(await send(url, READ, by(early))).toEqual(REFUSED);
  });

  it.each([
    ['not one', 'a.b.c'],
    ['empty', ''],
    ['unsigned', `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`],
  ])('is refused when it is %s', async (_, statement) => {
    expect(await send(await open(), READ, by(statement))).toEqual(REFUSED);
  });

  it('is no leave to write', async () => {
    const url = await open();
    const statement = await to('notes').forReads(OFFICER);
    expect(await send(url, WRITE, by(statement))).toEqual({
      status: 401,
      body: { errors: [expect.objectContaining(REFUSED.body.errors[0] ?? {})] },
    });
    expect(notes).toEqual([]);
  });
});

describe('a statement for a mutation', () => {
  it('is used once, with its body', async () => {
    const url = await open();
    const statement = await to('notes').forWrite(OFFICER, WRITE);
    const other = body('mutation { note(text: "b") }');
    expect(await send(url, other, by(statement))).toEqual(REFUSED);
    expect(await send(url, `${WRITE} `, by(statement))).toEqual(REFUSED);
    expect((await send(url, WRITE, by(statement))).body).toEqual({ data: { note: 1 } });
    expect(await send(url, WRITE, by(statement))).toEqual(REFUSED);
    expect(notes).toEqual(['a']);
  });

  it('is used once however many come at once', async () => {
    const url = await open();
    const statement = await to('notes').forWrite(OFFICER, WRITE);
    const sent = await Promise.all(
      Array.from({ length: 12 }, () => send(url, WRITE, by(statement))),
    );
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(notes).toEqual(['a']);
  });

  it('is refused when it is old', async () => {
    const url = await open();
    const statement = await to('notes').forWrite(OFFICER, WRITE);
    clock = 36_000;
    expect(await send(url, WRITE, by(statement))).toEqual(REFUSED);
  });
});

describe('keys', () => {
  it('overlap while they change', async () => {
    const next = await freshKeyring();
    const both = { keys: [...keyring.publicKeys.keys, ...next.publicKeys.keys] };
    const keys = statementKeysGiven(both);
    const url = await open(statementVerifier({ subgraph: 'notes', keys }));
    for (const ring of [keyring, next]) {
      const statement = await signerOf(ring).to('notes').forReads(OFFICER);
      expect((await send(url, READ, by(statement))).status).toBe(200);
    }
  });
});

it('a statement is verified with nothing but node:crypto', async () => {
  const statement = await to('notes').forWrite(OFFICER, WRITE);
  const [head = '', claims = '', signature = ''] = statement.split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  expect(read(head)).toEqual({
    alg: 'EdDSA',
    kid: keyring.kid,
    typ: 'haicap-statement+jwt',
  });
  const jwk = keyring.publicKeys.keys.find(({ kid }) => kid === read(head).kid);
  const key = createPublicKey({ key: jwk as never, format: 'jwk' });
  const signed = Buffer.from(`${head}.${claims}`);
  expect(verifySignature(null, signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
  const { iss, aud, iat, exp, viewer, body: hash } = read(claims);
  expect({ iss, aud, lasts: exp - iat, viewer, hash }).toEqual({
    iss: 'haicap-gateway',
    aud: 'notes',
    lasts: 30,
    viewer: OFFICER,
    hash: createHash('sha256').update(WRITE).digest('base64url'),
  });
});

describe("the gateway's transport", () => {
  const context = (viewer: Viewer): RequestContext => ({
    requestId: 'r-1',
    today: '2026-11-25',
    language: 'vi',
    viewer,
  });

  it('states who asks with reads and writes alike', async () => {
    const url = await open();
    const transport = httpTransport({ url, statements: to('notes') });
    stops.push(() => transport.close());
    const write = { query: 'mutation { note(text: "c") }' };
    expect(await transport.execute(write, context(OFFICER))).toEqual({ data: { note: 1 } });
    expect(await transport.execute(write, context(OFFICER))).toEqual({ data: { note: 2 } });
    const both = await Promise.all(
      [OFFICER, PUBLIC_VIEWER].map((viewer) =>
        transport.execute({ query: '{ viewer }' }, context(viewer)),
      ),
    );
    expect(both.map(({ data }) => JSON.parse(String(data?.viewer)).kind)).toEqual([
      'PERSON',
      'PUBLIC',
    ]);
  });
});

describe('another router', () => {
  const SECRET = 'a secret of at least 32 characters';
  const viewer = Buffer.from(JSON.stringify(OFFICER)).toString('base64url');

  it('is believed for its secret, and nobody without it', async () => {
    const url = await open(sharedSecretVerifier(SECRET));
    const known = { 'haicap-router-secret': SECRET, 'haicap-viewer': viewer };
    const { body: answer } = await send(url, body('{ viewer }'), known);
    expect(JSON.parse(answer.data.viewer)).toEqual(OFFICER);
    for (const secret of ['', `${SECRET}.`, SECRET.toUpperCase()]) {
      const headers = { ...known, 'haicap-router-secret': secret };
      expect(await send(url, READ, headers)).toEqual(REFUSED);
    }
    const headers = { ...known, 'haicap-viewer': 'e30' };
    expect(await send(url, READ, headers)).toEqual(REFUSED);
    expect(() => sharedSecretVerifier('short')).toThrow('32 characters');
  });
});
