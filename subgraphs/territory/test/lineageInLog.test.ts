import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { territoryDatabase } from '../src/database.ts';
import { LineageInLog1795564800000 } from '../src/migrations/1795564800000-LineageInLog.ts';
import { officialTemplate } from './support/template.ts';
import { openTerritory, type TestTerritory } from './support/territory.ts';

let territory: TestTerritory;
beforeAll(async () => {
  territory = await openTerritory(officialTemplate());
});
afterAll(() => territory.close());

it('tells of each lineage from what to what it leads, and on which day', async () => {
  const [row] = await territory.database.query(`
    select count(*)::int as edges, count(c.entity)::int as told
    from unit_lineage l
    left join change_log c on c.entity = 'UnitLineage' and c."values" = jsonb_build_object(
      'predecessor', l.predecessor_id, 'successor', l.successor_id, 'effectiveOn', l.effective_on)`);
  expect(row.edges).toBeGreaterThan(10_000);
  expect(row.told).toBe(row.edges);
  const { data } = await territory.ask(
    `query ($after: String) { territoryChanges(first: 1, after: $after) {
      edges { node { entity lineage { predecessor } scope { id } } } } }`,
  );
  expect(data.territoryChanges.edges[0].node.lineage).toBeNull();
});

it('completes a log that was written before', async () => {
  const owner = await territoryDatabase(territory.clone.ownerUrl, 2).initialize();
  try {
    const runner = owner.createQueryRunner();
    const migration = new LineageInLog1795564800000();
    const values = () =>
      owner.query(`select entity_id, "values" from change_log where entity = 'UnitLineage'
        order by transaction, sequence`);
    const before = await values();
    await migration.down(runner);
    expect(await values()).not.toEqual(before);
    await migration.up(runner);
    expect(await values()).toEqual(before);
    await runner.release();
  } finally {
    await owner.destroy();
  }
});
