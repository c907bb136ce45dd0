import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PUBLIC_VIEWER } from '@haicap/subgraph-kit/protocol';
import { beforeAll, expect, test } from '@jest/globals';
import { exportSPKI } from 'jose';
import { type GatewayOptions, keyInFile, keysAt, StartError } from '../../src/index.ts';
import { atEnd } from '../support/atEnd.ts';
import { unitsSubgraph } from '../support/fixtures.ts';
import {
  AUDIENCE,
  ISSUER,
  type IssuerKey,
  issuerKey,
  openKeyServer,
  signToken,
} from '../support/issuer.ts';
import { openGateway } from '../support/openGateway.ts';

let key: IssuerKey;
let next: IssuerKey;
beforeAll(async () => {
  key = await issuerKey('key-1');
  next = await issuerKey('key-2');
});

const WHO = { issuer: ISSUER, audience: AUDIENCE };
const SECOND = 1000;

/** A gateway that tells which viewer its subgraph saw. */
async function open(options: Partial<GatewayOptions>) {
  const units = unitsSubgraph();
  const { url } = await openGateway({ subgraphs: [units], ...options });
  async function ask(token: string | null, headers: Record<string, string> = {}) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query: '{ units { name } }' }),
    });
    await response.text();
    return { status: response.status, viewer: units.asked.at(-1)?.context.viewer };
  }
  return { url, ask };
}

test('without a token it is the public who asks', async () => {
  const { ask } = await open({});
  expect(await ask(null)).toEqual({ status: 200, viewer: PUBLIC_VIEWER });
});

test('a token is a bad one where nobody has said whose are taken', async () => {
  const { ask } = await open({});
  expect(await ask(await signToken(key))).toEqual({ status: 401, viewer: undefined });
});

test('a token says who asks, for what and where', async () => {
  const { url } = await openKeyServer(key);
  const { ask } = await open({ tokens: { ...WHO, keys: keysAt(url) } });
  const token = await signToken(key, {
    name: 'Cán bộ phường',
    scope: 'people:read territory:write people:read',
    territory: ['26740.2', '01.1'],
  });
  const viewer = {
    kind: 'PERSON',
    subject: 'officer-1',
    name: 'Cán bộ phường',
    scopes: ['people:read', 'territory:write'],
    territory: ['01.1', '26740.2'],
    purpose: null,
  };
  expect(await ask(token)).toEqual({ status: 200, viewer });
  expect(await ask(token, { 'haicap-purpose': 'salary-review' })).toEqual({
    status: 200,
    viewer: { ...viewer, purpose: 'salary-review' },
  });
  expect(await ask(token, { 'haicap-purpose': 'because I want to' })).toMatchObject({
    status: 401,
  });
});

test('a purpose that the token settles is not changed by a header', async () => {
  const { url } = await openKeyServer(key);
  const { ask } = await open({ tokens: { ...WHO, keys: keysAt(url) } });
  const token = await signToken(key, { purpose: 'inspection' });
  const { viewer } = await ask(token, { 'haicap-purpose': 'salary-review' });
  expect(viewer?.purpose).toBe('inspection');
});

test('a token whose subject is its client is a service account; one unit needs no list', async () => {
  const { url } = await openKeyServer(key);
  const { ask } = await open({ tokens: { ...WHO, keys: keysAt(url) } });
  const claims = { sub: 'follower', client_id: 'follower', scp: ['changes:read'], territory: 'VN' };
  expect((await ask(await signToken(key, claims))).viewer).toMatchObject({
    kind: 'SERVICE',
    scopes: ['changes:read'],
    territory: ['VN'],
  });
});

test('clocks may differ by the tolerance, and a token that was known expires', async () => {
  const { url } = await openKeyServer(key);
  let offset = 0;
  const { ask } = await open({
    tokens: { ...WHO, keys: keysAt(url), clockToleranceSeconds: 30 },
    clock: { now: () => new Date(Date.now() + offset) },
  });
  const token = await signToken(key);
  expect(await ask(token)).toMatchObject({ status: 200 });
  offset = -20 * SECOND;
  expect(await ask(await signToken(key, { sub: 'early' }))).toMatchObject({ status: 200 });
  offset = 315 * SECOND;
  expect(await ask(token)).toMatchObject({ status: 200 });
  offset = 345 * SECOND;
  expect(await ask(token)).toMatchObject({ status: 401 });
});

test('a token that was known is refused a minute after its key was taken away', async () => {
  const server = await openKeyServer(key, next);
  let offset = 0;
  const { ask } = await open({
    tokens: { ...WHO, keys: keysAt(server.url, 0) },
    clock: { now: () => new Date(Date.now() + offset) },
  });
  const token = await signToken(key);
  expect(await ask(token)).toMatchObject({ status: 200 });
  server.show(next);
  // A key that nobody knows makes the gateway look again.
  expect(await ask(await signToken(await issuerKey('key-4')))).toMatchObject({ status: 401 });
  offset = 59 * SECOND;
  expect(await ask(token)).toMatchObject({ status: 200 });
  offset = 61 * SECOND;
  expect(await ask(token)).toMatchObject({ status: 401 });
  expect(await ask(token)).toMatchObject({ status: 401 });
});

test('a known token brings its own viewer, and no purpose of an earlier request', async () => {
  const { url } = await openKeyServer(key);
  const { ask } = await open({ tokens: { ...WHO, keys: keysAt(url) } });
  const one = await signToken(key, { sub: 'one', scope: 'people:read' });
  const two = await signToken(key, { sub: 'two', scope: 'own:read' });
  const seen = [];
  for (const token of [one, two, one, two]) {
    seen.push((await ask(token, { 'haicap-purpose': 'review' })).viewer);
    seen.push((await ask(token)).viewer);
  }
  const expected = ['one', 'two', 'one', 'two'].flatMap((subject) => [
    { subject, scopes: [subject === 'one' ? 'people:read' : 'own:read'], purpose: 'review' },
    { subject, scopes: [subject === 'one' ? 'people:read' : 'own:read'], purpose: null },
  ]);
  expect(seen).toMatchObject(expected);
  const [header, , signature] = one.split('.');
  expect(await ask(`${header}.${two.split('.')[1]}.${signature}`)).toMatchObject({ status: 401 });
});

test('keys are fetched once, and again when a token names a new one', async () => {
  const server = await openKeyServer(key);
  const { ask } = await open({ tokens: { ...WHO, keys: keysAt(server.url, 0) } });
  for (const sub of ['a', 'b', 'c']) await ask(await signToken(key, { sub }));
  expect(server.asked()).toBe(1);
  server.show(key, next);
  expect(await ask(await signToken(next))).toMatchObject({ status: 200 });
  expect(server.asked()).toBe(2);
  server.show(next);
  // The key that was taken away is forgotten with the next fetch, its tokens within the minute.
  expect(await ask(await signToken(await issuerKey('key-3')))).toMatchObject({ status: 401 });
  expect(await ask(await signToken(key, { sub: 'd' }))).toMatchObject({ status: 401 });
});

test('a stranger cannot make us fetch the keys again and again', async () => {
  const server = await openKeyServer(key);
  const { ask } = await open({ tokens: { ...WHO, keys: keysAt(server.url) } });
  await ask(await signToken(key));
  for (const kid of ['x', 'y', 'z']) await ask(await signToken(next, {}, { kid }));
  expect(server.asked()).toBe(1);
});

test('while the keys are out of reach nobody is taken for anybody: 503', async () => {
  const server = await openKeyServer(key);
  await server.stop();
  const { ask } = await open({ tokens: { ...WHO, keys: keysAt(server.url) } });
  expect(await ask(await signToken(key))).toEqual({ status: 503, viewer: undefined });
  expect(await ask(null)).toMatchObject({ status: 200 });
});

test('a public key in a PEM file will do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'haicap-key-'));
  atEnd(() => rm(folder, { recursive: true }));
  const file = join(folder, 'issuer.pem');
  writeFileSync(file, await exportSPKI(key.publicKey));
  const { ask } = await open({ tokens: { ...WHO, keys: keyInFile(file) } });
  expect(await ask(await signToken(key))).toMatchObject({ status: 200 });
  expect(await ask(await signToken(next))).toMatchObject({ status: 401 });
  writeFileSync(file, 'secret');
  expect(() => keyInFile(file)).toThrow(StartError);
});
