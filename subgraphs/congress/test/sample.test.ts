import { PUBLIC_VIEWER } from '@haicap/subgraph-kit/protocol';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillCongressSample } from '../src/sample/fillCongressSample.ts';
import { openCongress, type TestCongress } from './support/congress.ts';
import { followOfficialUnits } from './support/officialUnits.ts';

const PATIENCE = 600_000;

let congress: TestCongress;
beforeAll(async () => {
  congress = await openCongress();
  await followOfficialUnits(congress);
  await fillCongressSample({ owner: congress.owner });
}, PATIENCE);
afterAll(() => congress?.close());

const one = async (sql: string, values: readonly unknown[] = []) =>
  (await congress.arrange(sql, values))[0] as Record<string, number>;

/** Committees of provinces, of those that a merger formed or of the others. */
const RESULTS = `
select count(*)::int as provinces, sum(r.members)::int as members, sum(r.standing)::int as standing,
  sum(r.secretaries)::int as secretaries, sum(r.deputies)::int as deputies,
  sum(r.inspection_chairs)::int as chairs, sum(r.women)::int as women,
  sum(r.ethnic_minorities)::int as minorities, sum(r.young)::int as young,
  sum(r.age_sum)::int as ages, bool_or(r.secretary_local) as local
from committee_result r join congress c on c.id = r.congress_id
join party_organisation o on o.id = c.organisation_id
where c.level = 'PROVINCE' and o.merged = $1 and c.committee_choice = $2`;

describe('committees of provinces add up to what was published', () => {
  it('of the eleven that elected', async () => {
    const { members, women, minorities, young, ages, ...sums } = await one(RESULTS, [
      false,
      'ELECTED',
    ]);
    expect(sums).toMatchObject({ provinces: 11, standing: 164, secretaries: 11, local: false });
    expect(members).toBe(634);
    const percent = (count?: number) => Math.round((10_000 * (count ?? 0)) / 634) / 100;
    // 17.03 % and 20.98 % as printed: one person more or less is further off.
    expect(Math.abs(percent(women) - 17.03)).toBeLessThanOrEqual(0.079);
    expect(Math.abs(percent(minorities) - 20.98)).toBeLessThanOrEqual(0.079);
    expect(Math.round(percent(young))).toBe(10);
    expect(Math.round((100 * (ages ?? 0)) / 634) / 100).toBe(49.76);
  });

  it('of the 23 that were appointed', async () => {
    const sums = await one(RESULTS, [true, 'APPOINTED']);
    expect(sums).toMatchObject({ provinces: 23, members: 1669, standing: 461, secretaries: 23 });
    expect(sums).toMatchObject({ deputies: 99, chairs: 23, local: false });
    const city = `select r.members, r.women, r.delegates from committee_result r where r.unit_id = '79.2'
      and r.congress_id in (select id from congress where level = 'PROVINCE')`;
    expect(await one(city)).toEqual({ members: 109, women: 25, delegates: 550 });
  });
});

it('has an organisation of every level: 34, 3,321, four central, two armed, some five bases a commune', async () => {
  const rows = await congress.arrange(
    `select level, count(*)::int as n from party_organisation group by 1 order by 1`,
  );
  const counts = new Map(rows.map(({ level, n }) => [level, n as number]));
  expect([...counts.keys()]).toEqual([
    ...['ARMED_FORCES', 'BASE', 'CENTRAL_BODY', 'COMMUNE', 'PROVINCE'],
  ]);
  expect(counts.get('PROVINCE')).toBe(34);
  expect(counts.get('COMMUNE')).toBe(3321);
  expect(counts.get('CENTRAL_BODY')).toBe(4);
  expect(counts.get('ARMED_FORCES')).toBe(2);
  expect(Math.abs((counts.get('BASE') ?? 0) / 3321 - 5)).toBeLessThan(0.1);
  const orphans = `select count(*)::int as n from party_organisation o
    left join party_organisation p on p.id = o.parent_id
    where o.level in ('COMMUNE', 'BASE') and p.level is distinct from
      case o.level when 'COMMUNE' then 'PROVINCE' else 'COMMUNE' end`;
  expect(await one(orphans)).toEqual({ n: 0 });
});

it('counts 5.6 million members, 120,676 of them in Đồng Tháp', async () => {
  expect(
    await one(`select sum(m.members) filter (where o.parent_id is null)::int as all,
        sum(m.members) filter (where o.level = 'PROVINCE' and o.unit_id = '82.2')::int as "dongThap",
        (sum(m.members) filter (where o.level = 'COMMUNE')
          - sum(m.members) filter (where o.level = 'BASE'))::int as difference
      from party_membership m join party_organisation o on o.id = m.organisation_id`),
  ).toEqual({ all: 5_600_000, dongThap: 120_676, difference: 0 });
});

it('sends 1,588 delegates to the 14th Congress, 165 of them ex officio', async () => {
  expect(
    await one(`select sum(d.delegates)::int as all,
        sum(d.delegates) filter (where d.choice = 'EX_OFFICIO')::int as "exOfficio"
      from delegation d join congress c on c.id = d.congress_id
      where c.level in ('PROVINCE', 'CENTRAL_BODY', 'ARMED_FORCES')`),
  ).toEqual({ all: 1588, exOfficio: 165 });
});

describe('the election of 15 March 2026', () => {
  it('adds up to what was published', async () => {
    const rows = await congress.arrange(
      `select body, count(*)::int as units, sum(seats)::int as seats, sum(electoral_units)::int as "electoralUnits",
         sum(candidates)::int as candidates, sum(self_nominated)::int as "selfNominated",
         sum(voters)::int as voters from election_preparation
       where election_day = '2026-03-15' group by 1 order by 1`,
    );
    const [commune, assembly, council] = rows;
    expect(assembly).toEqual({
      body: 'NATIONAL_ASSEMBLY',
      ...{ units: 34, seats: 500, electoralUnits: 182, candidates: 864, selfNominated: 4 },
      voters: 79_000_000,
    });
    expect(council).toMatchObject({ units: 34, seats: 2554, candidates: 4223 });
    expect(commune).toMatchObject({ units: 3321, seats: 72_613, voters: 79_000_000 });
  });

  it('has every step of the calendar done in every unit, most in time', async () => {
    const { steps, late, units } = await one(
      `select count(*)::int as steps, count(distinct unit_id)::int as units,
         count(*) filter (where code = 'ELECTORAL_UNITS' and done_on > '2025-12-25')::int as late
       from election_step where election_day = '2026-03-15'`,
    );
    expect([units, steps]).toEqual([3356, 3356 * 18]);
    expect(late).toBeGreaterThan(0);
    expect(late).toBeLessThan(3356 / 10);
  });
});

it('keeps to the directive: contents, latest days, sizes, and days in their order', async () => {
  const wrong = `
    select count(*)::int as n from congress c join party_organisation o on o.id = c.organisation_id
    left join committee_result r on r.congress_id = c.id
    where c.term <> 'TERM_2025_2030'
      or c.contents not in ('FOUR', 'THREE', 'TWO', 'CONFERENCE')
      or (o.merged and c.contents <> 'TWO')
      or (c.contents in ('TWO') <> (c.committee_choice = 'APPOINTED'))
      or c.latest_on is distinct from case when c.contents = 'CONFERENCE' then null
        when c.level = 'BASE' then date '2025-06-30' when c.level = 'COMMUNE' then date '2025-08-31'
        else date '2025-10-31' end
      or (c.level = 'COMMUNE' and (r.members not between 27 and 33 or r.standing not between 9 and 11))
      or c.held_to - c.held_from + 1 > c.most_days
      or (c.level in ('PROVINCE', 'CENTRAL_BODY', 'ARMED_FORCES')
        and coalesce(c.held_to, 'infinity') not between '2025-09-15' and '2025-10-31')`;
  expect(await one(wrong)).toEqual({ n: 0 });
  const disorder = `
    select (select count(*) from congress_document d join congress c on c.id = d.congress_id
        where not (d.drafting_on <= d.consulted_on and d.consulted_on <= d.appraised_on
          and d.appraised_on <= d.approved_on and d.approved_on < c.held_from))::int as documents,
      (select count(*) from milestone m join congress c on c.id = m.congress_id
        where m.done_on >= c.held_from)::int as milestones,
      (select count(*) from personnel_plan p join congress c on c.id = p.congress_id
        where not (p.built_on <= p.appraised_on and p.appraised_on <= p.decided_on
          and p.decided_on < c.held_from))::int as plans`;
  expect(await one(disorder)).toEqual({ documents: 0, milestones: 0, plans: 0 });
});

it('records each step at ten in the morning of its day, in every week of the plan', async () => {
  expect(
    await one(`select count(*)::int as n from progress_event where not is_sample
      or recorded_at <> (on_day || 'T10:00:00+07:00')::timestamptz`),
  ).toEqual({ n: 0 });
  const weeks = await congress.arrange(
    `select count(*)::int as n from generate_series(date '2025-04-14', '2025-10-13', '7 days') w(monday)
     where not exists (select from progress_event e where e.on_day between w.monday::date and w.monday::date + 6)`,
  );
  expect(weeks).toEqual([{ n: 0 }]);
});

it('has congresses in every state of readiness late in August 2025', async () => {
  const ids = await congress.arrange(
    `select id from congress where level <> 'BASE' and unit_id ~ '^(12|79|VN)' order by id`,
  );
  const fields = ids.map(
    ({ id }, at) => `c${at}: partyCongress(id: "${id}") { readiness { state } }`,
  );
  const { data, errors } = await congress.ask(`{ ${fields.join('\n')} }`, {
    viewer: { ...PUBLIC_VIEWER, scopes: ['statistics:read'] },
  });
  expect(errors).toEqual([]);
  const states = new Set(
    Object.values(data as Record<string, { readiness: { state: string } }>).map(
      ({ readiness }) => readiness.state,
    ),
  );
  expect([...states].sort()).toEqual([
    'AT_RISK',
    'HELD',
    'LATE',
    'NOT_STARTED',
    'ON_TRACK',
    'READY',
  ]);
});

it('says of every row that it is a sample, and names nobody', async () => {
  for (const table of [
    'party_organisation',
    'congress',
    'milestone',
    'congress_document',
    'election_step',
  ]) {
    expect(
      await one(
        `select count(*)::int as n from ${table} where provenance <> 'SAMPLE' or source is not null`,
      ),
    ).toEqual({ n: 0 });
  }
  expect(await one('select count(*)::int as n from candidate')).toEqual({ n: 0 });
  expect(
    await one(`select count(*)::int as n from congress_document where submitted_by is not null`),
  ).toEqual({ n: 0 });
  expect(await one(`select count(*)::int as n from change_log where "values" is not null`)).toEqual(
    { n: 0 },
  );
});

it('is not written twice', async () => {
  expect(await fillCongressSample({ owner: congress.owner })).toEqual({
    rows: 0,
    filled: 0,
    found: 35,
  });
});
