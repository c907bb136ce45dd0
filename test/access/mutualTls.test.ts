import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { createLogger } from '@haicap/gateway';
import {
  createSubgraph,
  mutualTlsVerifier,
  readSdl,
  type ServeTls,
  serveSubgraph,
} from '@haicap/subgraph-kit';
import type { RequestContext, Viewer } from '@haicap/subgraph-kit/protocol';
import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { type Authority, authority, type Certified } from './certificates.ts';

const OFFICER: Viewer = {
  kind: 'PERSON',
  subject: 'officer-1',
  name: 'Cán bộ phường',
  scopes: ['people:read'],
  territory: ['26740.2'],
  purpose: null,
};
const VIEWER = Buffer.from(JSON.stringify(OFFICER)).toString('base64url');

let ours: Authority;
let theirs: Authority;
let server: Certified;
let router: Certified;
beforeAll(async () => {
  ours = await authority('Ours');
  theirs = await authority('Theirs');
  server = await ours.certify('notes.example');
  router = await ours.certify('router.example');
});

const asked: Viewer[] = [];
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  asked.length = 0;
  for (const stop of stops.splice(0)) await stop();
});

/** A subgraph that believes the router alone. */
async function open(https: ServeTls | 'without TLS'): Promise<URL> {
  const subgraph = createSubgraph<RequestContext>({
    name: 'notes',
    typeDefs: readSdl(new URL('./notes/', import.meta.url)),
    resolvers: {
      Query: {
        notes: (_: unknown, _args: unknown, { viewer }: RequestContext) => {
          asked.push(viewer);
          return [];
        },
      },
      Mutation: { note: () => 1 },
    },
    contextFor: (context) => ({ ...context }),
  });
  const served = await serveSubgraph(subgraph, {
    host: '127.0.0.1',
    port: 0,
    logger: createLogger('silent'),
    checkReady: async () => {},
    verifier: mutualTlsVerifier([router.fingerprint.toLowerCase()]),
    ...(https !== 'without TLS' && { https }),
  });
  stops.push(() => served.stop());
  return new URL(served.url);
}

const withClients = () => open({ cert: server.cert, key: server.key, ca: ours.cert });

interface Caller {
  readonly client?: Certified;
  /** The name that the caller holds the server to. */
  readonly servername?: string;
  readonly query?: string;
}

/** Asks over a connection of its own. */
function ask(url: URL, { client, servername = 'notes.example', query = '{ notes }' }: Caller) {
  return new Promise<{ status: number | undefined; body: unknown }>((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        agent: false,
        ca: ours.cert,
        servername,
        ...(client && { cert: client.cert, key: client.key }),
        headers: { 'content-type': 'application/json', 'haicap-viewer': VIEWER },
      },
      (response) => {
        const status = response.statusCode;
        text(response).then((body) => resolve({ status, body: JSON.parse(body) }), reject);
      },
    );
    sent.on('error', reject);
    sent.end(JSON.stringify({ query }));
  });
}

const ANSWERED = { status: 200, body: { data: { notes: [] } } };
/** What is seen of a server that does not accept one's certificate. */
const HUNG_UP = /alert|socket hang up|ECONNRESET/;
const REFUSED = { status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } };

it('believes the router by its certificate, for reads and writes', async () => {
  const url = await withClients();
  expect(await ask(url, { client: router })).toEqual(ANSWERED);
  expect(asked).toEqual([OFFICER]);
  const query = 'mutation { note(text: "a") }';
  expect(await ask(url, { client: router, query })).toEqual({
    status: 200,
    body: { data: { note: 1 } },
  });
});

it('lets nobody in without a certificate', async () => {
  await expect(ask(await withClients(), {})).rejects.toThrow(HUNG_UP);
  expect(asked).toEqual([]);
});

it('lets nobody in with a certificate of another authority, the name of the router in it', async () => {
  const client = await theirs.certify('router.example');
  await expect(ask(await withClients(), { client })).rejects.toThrow(HUNG_UP);
  expect(asked).toEqual([]);
});

it.each(['other.example', 'router.example'])(
  'refuses another certificate of our authority, with the name %s',
  async (name) => {
    const client = await ours.certify(name);
    expect(await ask(await withClients(), { client })).toMatchObject(REFUSED);
    expect(asked).toEqual([]);
  },
);

it('refuses everybody on a server that asks for no certificates', async () => {
  const url = await open({ cert: server.cert, key: server.key });
  expect(await ask(url, { client: router })).toMatchObject(REFUSED);
  expect(asked).toEqual([]);
});

it('refuses everybody without TLS', async () => {
  const url = await open('without TLS');
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'haicap-viewer': VIEWER },
    body: JSON.stringify({ query: '{ notes }' }),
  });
  expect({ status: response.status, body: await response.json() }).toMatchObject(REFUSED);
});

it('shows a certificate with its own name: a router that looks for another goes away', async () => {
  const url = await withClients();
  const caller = { client: router, servername: 'payroll.example' };
  await expect(ask(url, caller)).rejects.toThrow(/does not match certificate's altnames/);
  expect(asked).toEqual([]);
});
