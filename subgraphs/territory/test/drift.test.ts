import { entityDrift, poolOf } from '@haicap/subgraph-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { emptyTemplate } from './support/template.ts';
import { openTerritory, type TestTerritory } from './support/territory.ts';

let territory: TestTerritory;
beforeAll(async () => {
  territory = await openTerritory(emptyTemplate());
});
afterAll(() => territory.close());

it('entities say what the migrated database has', async () => {
  expect(await entityDrift(territory.database)).toEqual([]);
});

it('the application role owns nothing and cannot rewrite the change log', async () => {
  const pool = poolOf(territory.database);
  const { rows } = await pool.query(
    `select count(*)::int as owned from pg_class where relowner = current_user::regrole`,
  );
  expect(rows[0].owned).toBe(0);
  await expect(pool.query('delete from change_log')).rejects.toMatchObject({ code: '42501' });
  await expect(pool.query(`update change_log set entity = 'x'`)).rejects.toMatchObject({
    code: '42501',
  });
  await expect(pool.query('drop table unit_lineage')).rejects.toMatchObject({ code: '42501' });
});
