import { mkdtemp, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { developmentIssuer, developmentRoutes, developmentViewer } from '@haicap/stack';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { projectsSubgraph } from '../federation/projects/subgraph.ts';
import { type OpenGraph, openGraph } from '../support/openGraph.ts';

let folder: string;
let graph: OpenGraph;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haicap-issuer-'));
  const issuer = await developmentIssuer(folder);
  const unitOf = async (code: string) => (code === '01' ? '01.1' : null);
  graph = await openGraph([projectsSubgraph()], {
    clock: { now: () => new Date() },
    tokens: issuer.tokens,
    extend: (app) => developmentRoutes(app, { issuer, unitOf }),
  });
}, 60_000);
afterAll(async () => {
  await graph?.close();
  await rm(folder, { recursive: true });
});

/** fetch would not let a test choose the name that it asks for. */
function askFor(body: string, headers: Record<string, string> = {}) {
  const url = new URL('/development/token', graph.url);
  return new Promise<{ status: number | undefined; body: Record<string, unknown>; cors: unknown }>(
    (resolve, reject) => {
      const asking = request(url, { method: 'POST' }, async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        const cors = response.headers['access-control-allow-origin'];
        resolve({ status: response.statusCode, body: JSON.parse(text), cors });
      });
      asking.on('error', reject);
      const all = { 'content-type': 'application/json', ...headers };
      for (const [name, value] of Object.entries(all)) asking.setHeader(name, value);
      asking.end(body);
    },
  );
}

it('gives a token for a province by its code, which the graph takes', async () => {
  const { status, body } = await askFor('{"viewer":"province-01"}');
  expect(status).toBe(200);
  expect(decodeJwt(String(body.token))).toMatchObject({ sub: 'province-01', territory: ['01.1'] });
  const headers = { authorization: `Bearer ${body.token}` };
  const { data } = await graph.ask('{ projects(units: ["01.1"]) { name } }', {}, headers);
  expect(data).toEqual({ projects: [{ name: 'in 01.1' }] });
});

it('gives the public none', async () => {
  expect(await askFor('{"viewer":"public"}')).toMatchObject({ status: 200, body: { token: null } });
});

it.each(['{"viewer":"minister"}', '{"viewer":"province-99"}', '{"viewer":1}', '{}', 'null'])(
  'gives none for %s, and says what was expected',
  async (asked) => {
    const { status, body } = await askFor(asked);
    expect(status).toBe(404);
    expect(body.error).toMatch(/^viewer: /);
  },
);

it.each([
  ['under a name that a page elsewhere has made lead here', { host: 'evil.example' }],
  ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['as text', { 'content-type': 'text/plain' }],
])('gives none %s', async (_, headers) => {
  const { status, body } = await askFor('{"viewer":"ministry"}', headers);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(body.token).toBeUndefined();
});

it('lets no page elsewhere read one', async () => {
  const { cors } = await askFor('{"viewer":"ministry"}', { origin: 'https://evil.example' });
  expect(cors).toBeUndefined();
});

it('keeps its key for its owner alone, and the same one', async () => {
  expect((await stat(join(folder, 'development-issuer.pem'))).mode & 0o777).toBe(0o600);
  const viewer = developmentViewer('analyst');
  if (!viewer) throw new Error('There is no analyst.');
  const again = await developmentIssuer(folder);
  const headers = { authorization: `Bearer ${await again.sign(viewer, 'VN')}` };
  const { data } = await graph.ask('{ projects(units: ["a"]) { name } }', {}, headers);
  expect(data).toEqual({ projects: [{ name: 'in a' }] });
});
