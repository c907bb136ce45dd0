import { addDays } from '@haicap/domain-kit';
import { poolOf } from '@haicap/subgraph-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { enactReorganisation } from '../src/commands/enactReorganisation.ts';
import { memoryTerritory } from './support/memoryTerritory.ts';
import { inputOf, SORTS, type Step, step, stepsOf, versionOn } from './support/randomSteps.ts';
import { seedSmallTerritory } from './support/seedSmallTerritory.ts';
import { smallTerritory } from './support/smallTerritory.ts';
import { emptyTemplate } from './support/template.ts';
import { openTerritory, type TestTerritory } from './support/territory.ts';

let territory: TestTerritory;
beforeAll(async () => {
  territory = await openTerritory(emptyTemplate());
  await seedSmallTerritory(territory.clone.ownerUrl);
});
afterAll(() => territory.close());

/** Takes everything back to the small territory: what tests write, only the owner may forget. */
const RESET = [
  'delete from unit_lineage',
  `delete from unit_version`,
  `update unit set dissolved_by = null`,
  `delete from unit where id <> '100.1'`,
  'delete from reorganisation',
  'delete from legal_text',
  'delete from import_run',
].join('; ');

const ROWS = `
select u.id, u.valid_from::text as "validFrom", u.valid_to::text as "validTo",
  (select max(effective_on)::text from unit_lineage
   where predecessor_id = u.id or successor_id = u.id) as "lineageOn",
  (select json_agg(json_build_array(v.valid_from, v.valid_to, v.kind, v.full_name, v.parent_id,
     v.province_id, v.former_district_id) order by v.valid_from)
   from unit_version v where v.unit_id = u.id) as versions
from unit u where u.id <> '100.1' order by u.id collate "C"`;

/** Sentences of SQL that must find nothing, on any day on which something begins. */
const WRONG = [
  `select 'orphan', v.unit_id from unit_version v, (select distinct valid_from as day from unit_version) d
   where v.parent_id is not null and v.valid_from <= d.day and coalesce(v.valid_to > d.day, true)
     and not exists (select from unit_version p where p.unit_id = v.parent_id
       and p.valid_from <= d.day and coalesce(p.valid_to > d.day, true))`,
  `select 'outside', v.unit_id from unit_version v join unit p on p.id = v.parent_id
   where v.valid_from < p.valid_from or coalesce(v.valid_to, 'infinity') > coalesce(p.valid_to, 'infinity')`,
  `select 'province', v.unit_id from unit_version v
   where (v.level = 'COMMUNE' and v.province_id <> v.parent_id)
      or (v.level = 'PROVINCE' and (v.province_id <> v.unit_id or v.parent_id <> 'VN'))`,
  `select 'life', u.id from unit u where u.id <> '100.1' and
     (u.valid_from, coalesce(u.valid_to, 'infinity')) is distinct from (select (min(valid_from),
       max(coalesce(valid_to, 'infinity'))) from unit_version where unit_id = u.id)`,
  `select 'hole', v.unit_id from unit_version v where v.valid_to is not null
     and v.valid_to <> (select coalesce(u.valid_to, 'infinity') from unit u where u.id = v.unit_id)
     and not exists (select from unit_version n where n.unit_id = v.unit_id and n.valid_from = v.valid_to)`,
  `select 'name', a.unit_id from unit_version a join unit_version b
     on a.parent_id = b.parent_id and a.full_name = b.full_name and a.unit_id < b.unit_id
     and daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)`,
  `select 'successor', u.id from unit u where u.dissolved_by is not null
     and not exists (select from unit_lineage l where l.predecessor_id = u.id and l.effective_on = u.valid_to)`,
  `select 'tree', d.day::text from (select distinct valid_from as day from unit_version) d
   where (select count(*) - 1 from unit_version where valid_from <= d.day and coalesce(valid_to > d.day, true))
     <> (with recursive below as (select 'VN' as id union select v.unit_id from below b
         join unit_version v on v.parent_id = b.id
         and v.valid_from <= d.day and coalesce(v.valid_to > d.day, true))
       select count(*) - 1 from below)`,
];

async function check(steps: readonly Step[], taken: Record<string, number>): Promise<void> {
  const memory = memoryTerritory(smallTerritory());
  const pool = poolOf(territory.database);
  let day = '2025-12-01';
  for (const [i, one] of steps.entries()) {
    day = addDays(day, one.days);
    const input = inputOf(memory.units(), day, one, `${i}`);
    if (!input) continue;
    const expected = memory.enact(input);
    const outcome = await enactReorganisation(pool, input, () => {});
    const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code).sort();
    expect('faults' in outcome ? codes(outcome.faults) : []).toEqual(
      'faults' in expected ? codes(expected.faults) : [],
    );
    if ('plan' in expected) taken[one.what] = (taken[one.what] ?? 0) + 1;
  }
  const rows = await territory.database.query(ROWS);
  const mirrored = memory
    .units()
    .map(({ id, validFrom, validTo, lineageOn, versions }) => {
      const spans = versions.map((v) =>
        [v.validFrom, v.validTo, v.kind, v.fullName].concat([
          v.parentId,
          v.provinceId,
          v.formerDistrictId,
        ]),
      );
      return { id, validFrom, validTo, lineageOn, versions: spans };
    })
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  expect(rows).toEqual(mirrored);
  expect(memory.units().every((unit) => versionOn(unit, unit.validFrom))).toBe(true);
  for (const wrong of WRONG) expect(await territory.database.query(wrong)).toEqual([]);
}

it('random reorganisations on PostgreSQL keep every invariant, and do what the plan says', async () => {
  const taken: Record<string, number> = {};
  await fc.assert(
    fc
      .asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), (steps) =>
        check(steps, taken),
      )
      .beforeEach(async () => {
        await territory.database.query(RESET);
        await seedSmallTerritory(territory.clone.ownerUrl);
      }),
    { numRuns: 25 + SORTS.length, examples: SORTS.map((what) => [stepsOf(what)]) },
  );
  // Every sort of step must be enacted now and then for this to say anything: the examples see to it.
  expect(Object.keys(taken).sort()).toEqual([...SORTS].sort());
}, 240_000);
