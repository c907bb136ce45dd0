import { poolOf, readAs } from '@haicap/subgraph-kit';
import type { Viewer } from '@haicap/subgraph-kit/protocol';
import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { arrangeLandStaff, PROTECTED } from './support/landStaff.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { ANALYST, officerOf } from './support/viewers.ts';

const { saigon, conDao } = UNITS;

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
  await arrangeLandStaff(personnel);
});
afterAll(() => personnel.close());

describe('whether somebody may be moved', () => {
  const ask = (viewer: Viewer, sql: string, values: readonly unknown[] = []) =>
    readAs(poolOf(personnel.database), viewer, async (client) => {
      const { rows } = await client.query(sql, [...values]);
      return rows;
    });
  const MAY = `select personnel_may_move(id, '2026-11-25') as may from unnest($1::text[]) as p(id)`;
  const mays = async (viewer: Viewer, ids: readonly string[]) =>
    (await ask(viewer, MAY, [ids])).map(({ may }) => may);

  it('is answered by yes or no, of people whom the viewer sees', async () => {
    const { scopes, ...officer } = officerOf(saigon);
    const blind = { ...officer, scopes: ['people:read'] };
    expect(scopes).toContain('people:health');
    expect(await mays(blind, [...PROTECTED, 's-more', 's-free', 'nobody'])).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      null,
    ]);
    expect(await mays(officerOf(conDao), ['s-free', 's-pregnant'])).toEqual([null, null]);
    expect(await mays(ANALYST, ['s-free', 's-pregnant'])).toEqual([null, null]);
  });

  it('opens nothing else, and is not talked into more', async () => {
    const blind = { ...officerOf(saigon), scopes: ['people:read'] };
    const after = await readAs(poolOf(personnel.database), blind, async (client) => {
      await client.query('set local haicap.import = on');
      const told = await client.query(
        `select personnel_movable(array['h-1', 's-free', 's-pregnant'], '2026-11-25') as may`,
      );
      await client.query(`select personnel_vacant_posts(array['post'], '2026-11-25')`);
      const seen = await client.query('select count(*)::int as rows from person_protection');
      return [told.rows, seen.rows];
    });
    expect(after).toEqual([[{ may: 's-free' }], [{ rows: 0 }]]);
  });

  it('leaves the way in as it was', async () => {
    const rows = await ask(
      officerOf(saigon),
      `select personnel_may_move('s-free', '2026-11-25') as may,
         coalesce(current_setting('haicap.import', true), '') as way_in`,
    );
    expect(rows[0]).toEqual({ may: true, way_in: '' });
  });
});
