import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { builtExplorer } from '../src/build/builtExplorer.ts';
import { ExplorerBuildError } from '../src/build/ExplorerBuildError.ts';
import { runVite } from '../src/build/runVite.ts';

let folder: string;
let names: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haicap-page-'));
  await runVite(join(folder, 'page'));
  names = await readdir(join(folder, 'page', 'assets'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const partOf = (name: string) => readFile(join(folder, 'page', 'assets', name));

test('every part has a name that changes with it, and lies beside its page', async () => {
  const html = await readFile(join(folder, 'page', 'index.html'), 'utf8');
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) expect(address).toMatch(/^\/explorer\/assets\/[^/]+$/);
  for (const name of names) expect(name).toMatch(/-[\w-]{8}\.(js|css|svg|ttf)(\.br|\.gz)?$/);
});

test('no script stands in the page, and no part leads to a source map', async () => {
  const html = await readFile(join(folder, 'page', 'index.html'), 'utf8');
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  for (const name of names.filter((one) => /\.(js|css)$/.test(one))) {
    expect(await partOf(name).then(String)).not.toMatch(
      /[#@] sourceMappingURL=(?!data:|\$)\S+\.map/,
    );
  }
});

test('what is sent compressed is what is sent plain', async () => {
  for (const name of names.filter((one) => /\.(js|css)$/.test(one))) {
    const plain = await partOf(name);
    expect(brotliDecompressSync(await partOf(`${name}.br`)).equals(plain)).toBe(true);
    expect(gunzipSync(await partOf(`${name}.gz`)).equals(plain)).toBe(true);
  }
});

test('the page is built once for the same sources', async () => {
  const [first, second] = await Promise.all([builtExplorer(), builtExplorer()]);
  expect(second).toBe(first);
  let built = false;
  const onBuild = () => {
    built = true;
  };
  expect(await builtExplorer({ onBuild })).toBe(first);
  expect(built).toBe(false);
});

test('what keeps it from being built is told in one line', async () => {
  const nowhere = runVite('/dev/null/page');
  await expect(nowhere).rejects.toThrow(ExplorerBuildError);
  await expect(nowhere).rejects.toThrow(/^[^\n]+$/);
});
