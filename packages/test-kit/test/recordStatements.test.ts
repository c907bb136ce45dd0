import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { isDataStatement } from '../src/sql/isDataStatement.ts';
import { recordStatements } from '../src/sql/recordStatements.ts';
import { testPostgres } from '../src/testPostgres.ts';

let pool: pg.Pool;

beforeAll(async () => {
  const { adminUrl } = await testPostgres();
  pool = new pg.Pool({ connectionString: adminUrl, max: 2 });
});

afterAll(() => pool.end());

test('all that the pool and its clients send is recorded, until stop()', async () => {
  await pool.query('SELECT 0');
  const record = recordStatements(pool);
  await pool.query('SELECT $1::int', [1]);
  const client = await pool.connect();
  await client.query('BEGIN');
  await client.query({ text: 'SELECT 2' });
  await new Promise((resolve) => client.query('SELECT 3', resolve));
  await client.query('COMMIT');
  client.release();
  record.stop();
  await pool.query('SELECT 4');
  expect(record.statements).toEqual(['SELECT $1::int', 'BEGIN', 'SELECT 2', 'SELECT 3', 'COMMIT']);
  expect(record.dataStatements()).toEqual(['SELECT $1::int', 'SELECT 2', 'SELECT 3']);
});

test('two records at a time do not disturb each other', async () => {
  const outer = recordStatements(pool);
  await pool.query('SELECT 1');
  const inner = recordStatements(pool);
  await pool.query('SELECT 2');
  outer.stop();
  await pool.query('SELECT 3');
  inner.stop();
  expect(outer.statements).toEqual(['SELECT 1', 'SELECT 2']);
  expect(inner.statements).toEqual(['SELECT 2', 'SELECT 3']);
});

test('a statement that fails counts as well, and its error comes through', async () => {
  const record = recordStatements(pool);
  await expect(pool.query('SELECT nothing')).rejects.toThrow('column "nothing" does not exist');
  record.stop();
  expect(record.statements).toEqual(['SELECT nothing']);
});

test.each([
  ['START TRANSACTION ISOLATION LEVEL REPEATABLE READ', false],
  [' /* by the kit */ set local statement_timeout = 100', false],
  [`SELECT set_config('haicap.viewer', $1, true)`, false],
  ['SAVEPOINT typeorm_1', false],
  ['ROLLBACK TO SAVEPOINT typeorm_1', false],
  ['-- units by id\nSELECT * FROM unit', true],
  ['WITH settled AS (SELECT 1) SELECT * FROM settled', true],
  ['INSERT INTO unit DEFAULT VALUES', true],
])('%s: data? %p', (text, isData) => {
  expect(isDataStatement(text)).toBe(isData);
});
