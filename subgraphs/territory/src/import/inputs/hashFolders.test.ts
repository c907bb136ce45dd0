import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hashFolders } from './hashFolders.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haicap-inputs-'));
  await mkdir(join(folder, 'data', 'deep'), { recursive: true });
  await mkdir(join(folder, 'code'));
  await writeFile(join(folder, 'data', 'names.txt'), 'one');
});
afterAll(() => rm(folder, { recursive: true }));

async function hashed(): Promise<string> {
  const hash = createHash('sha256');
  await hashFolders(hash, [join(folder, 'data'), join(folder, 'code')]);
  return hash.digest('hex');
}

test('whatever changes in a folder, the hash is another one; undone, it is the same again', async () => {
  const seen = [await hashed()];
  const file = join(folder, 'data', 'names.txt');
  await writeFile(file, 'two');
  seen.push(await hashed());
  await rename(file, join(folder, 'data', 'codes.txt'));
  seen.push(await hashed());
  await rename(join(folder, 'data', 'codes.txt'), join(folder, 'code', 'codes.txt'));
  seen.push(await hashed());
  await writeFile(join(folder, 'data', 'deep', 'empty.txt'), '');
  seen.push(await hashed());
  expect(new Set(seen).size).toBe(5);

  await rm(join(folder, 'data', 'deep', 'empty.txt'));
  await rename(join(folder, 'code', 'codes.txt'), file);
  await writeFile(file, 'one');
  expect(await hashed()).toBe(seen[0]);
});
