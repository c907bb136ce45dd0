import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { type ClonedDatabase, cloneDatabase } from '../src/database/cloneDatabase.ts';
import { type TemplateDatabase, templateDatabase } from '../src/database/templateDatabase.ts';
import { testPostgres } from '../src/testPostgres.ts';
import { sql } from './support/sql.ts';

const clones: ClonedDatabase[] = [];

async function clone(template: TemplateDatabase) {
  const made = await cloneDatabase(template);
  clones.push(made);
  return made;
}

async function databasesNamed(name: string): Promise<unknown[]> {
  const { adminUrl } = await testPostgres();
  return sql(adminUrl, `SELECT datname FROM pg_database WHERE datname LIKE '${name}\\_%'`);
}

const uniqueName = () => `t_${randomUUID().replaceAll('-', '').slice(0, 12)}`;

async function units(ownerUrl: string): Promise<void> {
  await sql(ownerUrl, 'CREATE EXTENSION pg_trgm');
  await sql(ownerUrl, 'CREATE TABLE unit (id bigserial PRIMARY KEY, name text)');
  await sql(ownerUrl, `INSERT INTO unit (name) VALUES ('Bến Nghé')`);
}

afterAll(() => Promise.all(clones.map(({ drop }) => drop())));

test('a clone has data and privileges of the template, and its changes are its own', async () => {
  const template = await templateDatabase({ name: uniqueName(), hash: '1', prepare: units });
  const [one, two] = await Promise.all([clone(template), clone(template)]);
  await sql(one.appUrl, `INSERT INTO unit (name) VALUES ('Sài Gòn')`);
  expect(await sql(one.appUrl, 'SELECT name FROM unit ORDER BY id')).toEqual([
    { name: 'Bến Nghé' },
    { name: 'Sài Gòn' },
  ]);
  expect(await sql(two.appUrl, 'SELECT name FROM unit')).toEqual([{ name: 'Bến Nghé' }]);
  await expect(sql(one.appUrl, 'CREATE TABLE mine ()')).rejects.toThrow('permission denied');
  await sql(one.ownerUrl, 'CREATE TABLE later AS SELECT 1 AS one');
  expect(await sql(one.appUrl, 'SELECT one FROM later')).toEqual([{ one: 1 }]);
  expect(await sql(one.adminUrl, 'SELECT current_database()')).toEqual([
    { current_database: one.name },
  ]);
});

test('of many who ask at once one prepares', async () => {
  const name = uniqueName();
  let prepared = 0;
  const prepare = async (ownerUrl: string) => {
    prepared++;
    await units(ownerUrl);
  };
  const asked = [1, 2, 3, 4].map(() => templateDatabase({ name, hash: '1', prepare }));
  const [first, ...others] = await Promise.all(asked);
  for (const other of others) expect(other).toEqual(first);
  expect(prepared).toBe(1);
});

test('another hash makes another template, and the old one is dropped', async () => {
  const name = uniqueName();
  await templateDatabase({ name, hash: '1', prepare: units });
  const second = await templateDatabase({ name, hash: '2', prepare: async () => undefined });
  expect(await databasesNamed(name)).toEqual([{ datname: second.database }]);
  const { appUrl } = await clone(second);
  expect(await sql(appUrl, `SELECT to_regclass('unit') AS unit`)).toEqual([{ unit: null }]);
});

test('a preparation that fails leaves nothing, and the next one begins afresh', async () => {
  const name = uniqueName();
  const prepare = async (ownerUrl: string) => {
    await units(ownerUrl);
    throw new Error('the migration failed');
  };
  await expect(templateDatabase({ name, hash: '1', prepare })).rejects.toThrow(
    'the migration failed',
  );
  expect(await databasesNamed(name)).toEqual([]);
  const template = await templateDatabase({ name, hash: '1', prepare: units });
  expect(await databasesNamed(name)).toEqual([{ datname: template.database }]);
});

test('drop() does not cut what is about to leave', async () => {
  const template = await templateDatabase({ name: uniqueName(), hash: '1', prepare: units });
  const { drop, appUrl } = await clone(template);
  const cut: unknown[] = [];
  const leaving = new pg.Client({ connectionString: appUrl });
  leaving.on('error', (error) => cut.push(error));
  await leaving.connect();
  const dropped = drop();
  await sleep(300);
  await leaving.end();
  await dropped;
  expect(cut).toEqual([]);
  await expect(sql(appUrl, 'SELECT 1')).rejects.toThrow('does not exist');
});

test('drop() cuts what is still connected', async () => {
  const template = await templateDatabase({ name: uniqueName(), hash: '1', prepare: units });
  const { drop, appUrl } = await clone(template);
  const sleeping = expect(sql(appUrl, 'SELECT pg_sleep(60)')).rejects.toThrow('terminat');
  await sql(appUrl, 'SELECT 1');
  await drop();
  await sleeping;
  await expect(sql(appUrl, 'SELECT 1')).rejects.toThrow('does not exist');
});
