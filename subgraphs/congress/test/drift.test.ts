import { entityDrift, poolOf } from '@haicap/subgraph-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openCongress, type TestCongress } from './support/congress.ts';

let congress: TestCongress;
beforeAll(async () => {
  congress = await openCongress();
});
afterAll(() => congress.close());

it('entities say what the migrated database has', async () => {
  expect(await entityDrift(congress.database)).toEqual([]);
});

it('the application role owns nothing and cannot rewrite the change log', async () => {
  const pool = poolOf(congress.database);
  const { rows } = await pool.query(
    `select count(*)::int as owned from pg_class where relowner = current_user::regrole`,
  );
  expect(rows[0].owned).toBe(0);
  await expect(pool.query('delete from change_log')).rejects.toMatchObject({ code: '42501' });
  await expect(pool.query('drop table congress')).rejects.toMatchObject({ code: '42501' });
});
