import { entityDrift, poolOf } from '@haicap/subgraph-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
});
afterAll(() => personnel.close());

it('entities say what the migrated database has', async () => {
  expect(await entityDrift(personnel.database)).toEqual([]);
});

it('the application role owns nothing and cannot rewrite the change log', async () => {
  const pool = poolOf(personnel.database);
  const { rows } = await pool.query(
    `select count(*)::int as owned from pg_class where relowner = current_user::regrole`,
  );
  expect(rows[0].owned).toBe(0);
  await expect(pool.query('delete from change_log')).rejects.toMatchObject({ code: '42501' });
  await expect(pool.query('drop table person')).rejects.toMatchObject({ code: '42501' });
});
