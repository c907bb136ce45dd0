import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ensureDatabase } from '../src/ensureDatabase.ts';
import { keptPassword } from '../src/keptPassword.ts';
import type { RunningPostgres } from '../src/RunningPostgres.ts';
import { startPostgres } from '../src/startPostgres.ts';
import { removeFolders, temporaryFolder } from './support/folders.ts';
import { sql } from './support/sql.ts';

let server: RunningPostgres;
let dataDir: string;

beforeAll(async () => {
  dataDir = await temporaryFolder();
  server = await startPostgres({ dataDir, durable: false });
});

afterAll(async () => {
  await server.stop();
  await removeFolders();
});

async function database(name: string) {
  const [ownerRole, appRole] = [`${name}_owner`, `${name}_app`];
  const owner = await keptPassword(dataDir, ownerRole);
  const app = await keptPassword(dataDir, appRole);
  const passwords = { owner, app };
  return ensureDatabase({ adminUrl: server.adminUrl, name, ownerRole, appRole, passwords });
}

test('the owner makes tables, the application reads and writes them and makes none', async () => {
  const { ownerUrl, appUrl } = await database('territory');
  await sql(ownerUrl, 'CREATE TABLE unit (id bigserial PRIMARY KEY, name text)');
  await sql(appUrl, `INSERT INTO unit (name) VALUES ('Bến Nghé')`);
  await sql(appUrl, `UPDATE unit SET name = 'Sài Gòn'`);
  expect(await sql(appUrl, 'SELECT name FROM unit')).toEqual([{ name: 'Sài Gòn' }]);
  await sql(appUrl, 'DELETE FROM unit');
  await expect(sql(appUrl, 'CREATE TABLE mine ()')).rejects.toThrow('permission denied');
  await expect(sql(appUrl, 'CREATE SCHEMA mine')).rejects.toThrow('permission denied');
  await expect(sql(appUrl, 'CREATE TEMPORARY TABLE mine ()')).rejects.toThrow('permission denied');
  await expect(sql(appUrl, 'TRUNCATE unit')).rejects.toThrow('permission denied');
  await expect(sql(appUrl, 'DROP TABLE unit')).rejects.toThrow('must be owner');
});

test('the owner is no superuser and makes the extensions that we use', async () => {
  const { ownerUrl } = await database('extensions');
  expect(await sql(ownerUrl, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toEqual(
    [{ rolsuper: false }],
  );
  for (const extension of ['btree_gist', 'pg_trgm', 'unaccent', 'pgcrypto']) {
    await sql(ownerUrl, `CREATE EXTENSION ${extension}`);
  }
  const sorted = await sql(
    ownerUrl,
    `SELECT name FROM (VALUES ('Đà Nẵng'), ('Cần Thơ'), ('Hà Nội'), ('An Giang')) AS t (name)
     ORDER BY name COLLATE "vi-x-icu"`,
  );
  expect(sorted).toEqual(['An Giang', 'Cần Thơ', 'Đà Nẵng', 'Hà Nội'].map((name) => ({ name })));
});

test('nobody enters the database of another', async () => {
  const personnel = await database('personnel');
  const congress = await database('congress');
  for (const url of [congress.ownerUrl, congress.appUrl]) {
    const elsewhere = new URL(url);
    elsewhere.pathname = new URL(personnel.appUrl).pathname;
    await expect(sql(elsewhere.href, 'SELECT 1')).rejects.toThrow(
      'permission denied for database "personnel"',
    );
  }
});

test('it may be repeated, at the same time as well, and keeps data and addresses', async () => {
  const first = await database('operations');
  await sql(first.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS one');
  const again = await Promise.all([1, 2, 3].map(() => database('operations')));
  for (const addresses of again) expect(addresses).toEqual(first);
  expect(await sql(first.appUrl, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
});
