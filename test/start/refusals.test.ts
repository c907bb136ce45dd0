import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseUrl } from '@haicap/postgres';
import { testPostgres } from '@haicap/test-kit';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { freePort } from '../support/freePort.ts';
import { leftIn, newFolder, removeFolders } from './support/folders.ts';
import { startHaicap } from './support/startHaicap.ts';

jest.setTimeout(300_000);

let server: string;
let closed: string;

beforeAll(async () => {
  server = (await testPostgres()).adminUrl;
  closed = databaseUrl(await freePort(), { role: 'me', password: 'x', database: 'territory' });
});
afterAll(() => removeFolders());

/** All that it says on stderr, with exit code 1, and leaves: nothing running, nothing written. */
async function refusal(environment: Record<string, string>): Promise<string> {
  const dataDir = join(await newFolder(), 'data');
  const haicap = startHaicap({ dataDir, way: 'built', environment });
  const { code, stderr } = await haicap.ended();
  expect(code).toBe(1);
  expect(haicap.stdout()).toBe('');
  expect(await leftIn(dataDir)).toEqual([]);
  expect(existsSync(dataDir)).toBe(false);
  return stderr;
}

const urls = (ownerUrl: string, appUrl = ownerUrl) => ({
  TERRITORY_ADMIN_DATABASE_URL: ownerUrl,
  TERRITORY_DATABASE_URL: appUrl,
});

test('settings that cannot be meant are told together', async () => {
  expect(await refusal({ PORT: 'http', LOG_LEVEL: 'loud' })).toBe(
    'The environment is not usable:\n' +
      'PORT: expected a port, 0 to 65535\n' +
      'LOG_LEVEL: expected fatal, error, warn, info, debug, trace or silent\n',
  );
});

test('one address of two', async () => {
  expect(await refusal({ TERRITORY_DATABASE_URL: closed })).toBe(
    'The environment is not usable:\nTERRITORY_DATABASE_URL, TERRITORY_ADMIN_DATABASE_URL: ' +
      'expected both, the application role and the owner, or neither\n',
  );
});

test('a host that is not this machine', async () => {
  expect(await refusal({ HOST: '192.0.2.1' })).toBe(
    '192.0.2.1 is no address of this machine: set HOST to one that is.\n',
  );
});

test('a folder that cannot be written: it would lie in a file', async () => {
  const file = join(await newFolder(), 'file');
  await writeFile(file, '');
  expect(await refusal({ HAICAP_DATA_DIR: file })).toBe(
    `Starting PostgreSQL\nThe folder ${file}/postgres cannot be written (ENOTDIR): choose another one.\n`,
  );
});

test('a database where nothing answers', async () => {
  expect(await refusal(urls(closed))).toBe(
    `TERRITORY_ADMIN_DATABASE_URL (${new URL(closed).host}/territory) cannot be used: ` +
      'nothing answers at its address.\n',
  );
});

test('a password that is wrong, of the second address', async () => {
  const wrong = new URL(server);
  wrong.password = 'wrong';
  expect(await refusal(urls(server, wrong.href))).toBe(
    `TERRITORY_DATABASE_URL (${wrong.host}${wrong.pathname}) cannot be used: ` +
      'it refuses the password.\n',
  );
});

test('a database that is not there', async () => {
  const missing = new URL(server);
  missing.pathname = '/nowhere';
  expect(await refusal(urls(missing.href))).toBe(
    `TERRITORY_ADMIN_DATABASE_URL (${missing.host}/nowhere) cannot be used: ` +
      'there is no database of that name.\n',
  );
});
