import { openPersonnel, type TestPersonnel } from '@haicap/personnel/testing/personnel';
import { officerOf } from '@haicap/personnel/testing/viewers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SAMPLE_PATIENCE, sampleTemplate } from './sampleTemplate.ts';

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel({ template: sampleTemplate() });
}, SAMPLE_PATIENCE);
afterAll(() => personnel?.close());

/** The Ministry of Home Affairs' reports on Decree 178, as published; null where it says nothing. */
const PUBLISHED = [
  { day: '2025-06-30', decided: 57_158, left: 43_207, paid: 25_611 },
  { day: '2025-07-15', decided: 85_447, left: 77_278, paid: 41_031 },
  { day: '2025-08-19', decided: 94_402, left: null, paid: 50_345 },
  { day: '2025-09-05', decided: 106_710, left: null, paid: 80_000 },
  { day: '2025-09-17', decided: 141_444, left: null, paid: 102_378 },
  { day: '2025-10-14', decided: 146_846, left: null, paid: 146_782 },
  { day: '2025-10-28', decided: 146_847, left: null, paid: 146_836 },
];

const COUNTED = `
select count(*) filter (where decided_on <= $1 and decided_reported_on <= $1)::int as decided,
  count(*) filter (where leaving_on <= $1 and decided_reported_on <= $1)::int as left,
  count(*) filter (where paid_on <= $1 and paid_reported_on <= $1)::int as paid,
  count(*) filter (where proposed_on <= $1 and proposed_reported_on <= $1)::int as proposed
from departure where policy = 'DECREE_178'`;

const count = async (sql: string, values: readonly unknown[] = []) =>
  (await personnel.arrange(sql, values))[0] as Record<string, unknown>;

describe('departures under Decree 178', () => {
  it.each(PUBLISHED)('are those of the report of $day', async ({ day, ...published }) => {
    const { decided, left, paid } = await count(COUNTED, [day]);
    expect({ decided, left: published.left === null ? null : left, paid }).toEqual(published);
  });

  it('left 39,746 unpaid on 30 September and 14,496 on 9 October', async () => {
    const unpaid = async (day: string) => {
      const { decided, paid } = await count(COUNTED, [day]);
      return Number(decided) - Number(paid);
    };
    expect(await unpaid('2025-09-30')).toBe(39_746);
    expect(await unpaid('2025-10-09')).toBe(14_496);
  });

  it('had 20,417 pending on 15 July', async () => {
    const { proposed, decided } = await count(COUNTED, ['2025-07-15']);
    expect(Number(proposed) - Number(decided)).toBe(20_417);
  });

  it('were 71,610 into retirement and 75,237 who resigned; paid 47,910 central, 98,926 local', async () => {
    expect(
      await count(
        `select count(*) filter (where kind = 'EARLY_RETIREMENT')::int as early,
           count(*) filter (where kind = 'RESIGNATION')::int as resigned,
           count(*) filter (where level = 'CENTRAL' and status = 'PAID')::int as central,
           count(*) filter (where level <> 'CENTRAL' and status = 'PAID')::int as local
         from departure where policy = 'DECREE_178'`,
      ),
    ).toEqual({ early: 71_610, resigned: 75_237, central: 47_910, local: 98_926 });
  });

  it('had cost 26,947 billion dong by 30 June, 62.39 % of who had left but for the armed forces', async () => {
    const { amount, paid, left } = await count(
      `select sum(amount) filter (where paid_on <= '2025-06-30')::text as amount,
         count(*) filter (where paid_on <= '2025-06-30')::int as paid,
         count(*) filter (where leaving_on <= '2025-06-30' and sector = 'CIVIL')::int as left
       from departure where policy = 'DECREE_178'`,
    );
    expect(amount).toBe('26947000000000');
    expect(Math.round((10_000 * Number(paid)) / Number(left)) / 100).toBe(62.39);
    expect(
      await count(
        `select count(*)::int as unequal from departure d left join payment p on p.departure_id = d.id
         where p.amount is distinct from d.amount or p.paid_on is distinct from d.paid_on`,
      ),
    ).toEqual({ unequal: 0 });
  });

  it('go from step to step, and who left is on record as having left', async () => {
    expect(
      await count(
        `select count(*)::int as wrong from departure d join person p on p.id = d.person_id
         where d.policy = 'DECREE_178' and not (d.proposed_on <= d.appraised_on
           and d.appraised_on <= d.decided_on and d.decided_on <= d.leaving_on
           and d.leaving_on <= coalesce(d.paid_on, d.leaving_on) and d.leaving_on = p.left_on
           and d.decided_on <= d.decided_reported_on and d.leaving_on <= '2025-12-31')`,
      ),
    ).toEqual({ wrong: 0 });
  });
});

it('the tally holds what the rows say', async () => {
  const different = await personnel.arrange(
    `with raw as (
       select unit_id, level, kind, policy, category, sector, event, on_date, reported_on, count(*) as people,
         sum(case when event = 'PAID' then amount else 0 end) as amount
       from departure, lateral (
         select 'PROPOSED', proposed_on, proposed_reported_on
         union all select 'APPRAISED', appraised_on, appraised_reported_on where appraised_on is not null
         union all select 'APPROVED', decided_on, decided_reported_on where decided_on is not null
         union all select 'LEFT', leaving_on, decided_reported_on where decided_on is not null
         union all select 'PAID', paid_on, paid_reported_on where paid_on is not null
         union all select 'REFUSED', refused_on, refused_reported_on where refused_on is not null
       ) e(event, on_date, reported_on)
       group by 1, 2, 3, 4, 5, 6, 7, 8, 9)
     select count(*)::int as n from raw
     full join departure_tally t using (unit_id, level, kind, policy, category, sector, event, on_date, reported_on)
     where raw.people is distinct from t.people or raw.amount is distinct from t.amount`,
  );
  expect(different).toEqual([{ n: 0 }]);
});

it('the graph answers with the series as known on a day', async () => {
  const { data, errors } = await personnel.ask(
    `{ _entities(representations: [{ __typename: "TerritorialUnit", id: "VN@2025-07-15" }]) {
        ... on TerritorialUnit { departures(knownOn: "2025-07-15") {
          decided left paid pendingDecision pendingPayment isSample } } } }`,
    { viewer: officerOf('VN') },
  );
  expect(errors).toEqual([]);
  expect(data._entities[0].departures).toEqual({
    decided: 85_447,
    left: 77_278,
    paid: 41_031,
    pendingDecision: 20_417,
    pendingPayment: 85_447 - 41_031,
    isSample: true,
  });
});
