import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { explorerRoute } from './explorerRoute.ts';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const HTML = '<!doctype html><title>Haicap</title>';
const SCRIPT = 'console.log("Haicap")';

let folder: string;
let app: FastifyInstance;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haicap-explorer-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), HTML);
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'assets', '.hidden.js'), SCRIPT);
  await writeFile(join(folder, 'assets', 'a-1.js'), SCRIPT);
  await writeFile(join(folder, 'assets', 'a-1.js.br'), brotliCompressSync(SCRIPT));
  app = fastify();
  explorerRoute(app, { folder });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

test.each([[BROWSER], ['text/html'], ['application/json;q=0.1, text/html']])(
  'who accepts %s sees the page, under a strict policy',
  async (accept) => {
    const { body, headers } = await get('/', { accept });
    expect(body).toBe(HTML);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers.vary).toBe('Accept');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  },
);

test.each([[undefined], ['*/*'], ['text/plain'], ['application/json']])(
  'who accepts %s reads where to find what',
  async (accept) => {
    const { body, headers } = await get('/', accept ? { accept } : {});
    expect(body).toContain('/graphql');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(headers.vary).toBe('Accept');
  },
);

test('a page that is known already is not sent again', async () => {
  const { headers } = await get('/', { accept: BROWSER });
  const again = await get('/', { accept: BROWSER, 'if-none-match': String(headers.etag) });
  expect(again.statusCode).toBe(304);
  expect(again.body).toBe('');
});

test('its parts are kept for good, compressed for whoever can read them so', async () => {
  const plain = await get('/explorer/assets/a-1.js');
  expect(plain.body).toBe(SCRIPT);
  expect(plain.headers['content-type']).toMatch(/^(text|application)\/javascript/);
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(plain.headers.vary).toBe('Accept-Encoding');
  const small = await get('/explorer/assets/a-1.js', { 'accept-encoding': 'gzip, br' });
  expect(small.headers['content-encoding']).toBe('br');
  expect(small.headers['content-type']).toBe(plain.headers['content-type']);
  expect(small.headers['content-security-policy']).toContain("default-src 'none'");
});

test.each([
  ['/explorer/assets/../secret.txt'],
  ['/explorer/assets/..%2fsecret.txt'],
  ['/explorer/assets/%2e%2e/secret.txt'],
  ['/explorer/assets/..%5csecret.txt'],
  ['/explorer/assets/%00'],
  ['/explorer/assets/.hidden.js'],
  ['/explorer/assets/'],
  ['/explorer/assets/a-2.js'],
])('nothing else is served: %s', async (url) => {
  const { statusCode, body } = await get(url);
  expect([400, 403, 404]).toContain(statusCode);
  expect(body).not.toBe('secret');
});

test('a folder without a page is told at the start', async () => {
  const other = fastify();
  explorerRoute(other, { folder: join(folder, 'none') });
  await expect(other.ready()).rejects.toThrow('index.html is missing');
});
