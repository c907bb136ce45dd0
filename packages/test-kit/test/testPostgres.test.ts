import { expect, test } from '@jest/globals';
import { testPostgres } from '../src/testPostgres.ts';
import { sql } from './support/sql.ts';

const VARIABLE = 'HAICAP_TEST_POSTGRES_URL';

test('gives a superuser, and the same server each time', async () => {
  const [first, second] = await Promise.all([testPostgres(), testPostgres()]);
  expect(second).toEqual(first);
  const role = 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user';
  expect(await sql(first.adminUrl, role)).toEqual([{ rolsuper: true }]);
});

test('a server of your own takes its place', async () => {
  const given = process.env[VARIABLE];
  process.env[VARIABLE] = 'postgres://me:secret@db.example.vn/postgres';
  expect(await testPostgres()).toEqual({ adminUrl: process.env[VARIABLE] });
  process.env[VARIABLE] = 'db.example.vn';
  await expect(testPostgres()).rejects.toThrow('HAICAP_TEST_POSTGRES_URL is not of the form');
  if (given === undefined) delete process.env[VARIABLE];
  else process.env[VARIABLE] = given;
});
