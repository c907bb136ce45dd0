import { emptyTemplate } from '@haicap/territory/testing/template';
import { type ClonedDatabase, cloneDatabase } from '@haicap/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { welcome } from '../src/welcome.ts';

/** Two provinces become one on 1 January 2027, as is recorded before that day. */
const RECORDED = `
insert into unit (id, code, ordinal, valid_from, valid_to, provenance) values
  ('01.1', '01', 1, '2025-06-30', null, 'SAMPLE'),
  ('02.1', '02', 1, '2025-06-30', '2027-01-01', 'SAMPLE');
insert into unit_version (unit_id, valid_from, valid_to, code, kind, level, full_name, name,
  folded_full_name, lookup_key)
select unit_id, valid_from::date, valid_to::date, code, 'PROVINCE', 'PROVINCE', name, name, name, name
from (values
  ('01.1', '2025-06-30', '2027-01-01', '01', 'a'),
  ('01.1', '2027-01-01', null, '01', 'a and b'),
  ('02.1', '2025-06-30', '2027-01-01', '02', 'b')
) as version (unit_id, valid_from, valid_to, code, name)`;

let database: ClonedDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await cloneDatabase(await emptyTemplate());
  pool = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
  await pool.query(RECORDED);
}, 120_000);
afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

it('counts what lives today, whatever is recorded of the days to come', async () => {
  const on = (day: string) => welcome('http://localhost:4000/graphql', pool, day);
  expect(await on('2026-12-31')).toContain('Loaded: 2 provinces and 0 communes of today;');
  expect(await on('2027-01-01')).toContain('Loaded: 1 provinces and 0 communes of today;');
});
