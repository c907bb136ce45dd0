import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenSample, openSample } from './openSample.ts';
import { officer } from './openStaff.ts';
import { SAMPLE_PATIENCE } from './sample/sampleTemplate.ts';

let sample: OpenSample;
beforeAll(async () => {
  sample = await openSample();
}, SAMPLE_PATIENCE);
afterAll(() => sample?.close());

const CITY = '79.2';
const DAY = '2026-11-25';

const COMMUNES = `query ($id: ID!) { unit(id: $id) { children(first: 500) { edges { node {
  id fullName
  staffing { total { quota actual vacancies surplus secondedIn secondedOut } isSample }
  shortages(limit: 1) { speciality category vacancies }
  departures { proposed decided left paid refused pendingPayment }
} } } } }`;

/** The same figures from the facts themselves, by hand: no tally, no view of ours. */
const BY_HAND = `
with unit as (
  select id from unit_scope
  where province = $1 and id <> $1 and valid_from <= $2 and (valid_to is null or valid_to > $2)
),
fact as (
  select q.unit_id, q.organisation_id, q.category, q.speciality, q.headcount as quota,
    0 as actual, 0 as arrived, 0 as gone
  from quota q where q.valid_from <= $2 and (q.valid_to is null or q.valid_to > $2)
  union all
  select a.unit_id, a.organisation_id, a.category, a.speciality, 0, 1, 0, 0
  from assignment a where a.kind = 'PERMANENT'
    and a.valid_from <= $2 and (a.valid_to is null or a.valid_to > $2)
  union all
  select a.unit_id, a.organisation_id, a.category, a.speciality, 0, 0, 1, 0
  from assignment a where a.kind = 'SECONDED'
    and a.valid_from <= $2 and (a.valid_to is null or a.valid_to > $2)
  union all
  select o.unit_id, o.id, a.category, a.speciality, 0, 0, 0, 1
  from assignment a join organisation o on o.id = a.from_organisation_id where a.kind = 'SECONDED'
    and a.valid_from <= $2 and (a.valid_to is null or a.valid_to > $2)
),
cell as (
  select unit_id, organisation_id, category, speciality, sum(quota) as quota, sum(actual) as actual,
    sum(arrived) as arrived, sum(gone) as gone
  from fact where unit_id in (select id from unit) group by 1, 2, 3, 4
),
field as (
  select unit_id, category, speciality, sum(quota) as quota, sum(actual) as actual,
    sum(arrived) as arrived, sum(gone) as gone,
    sum(greatest(quota - actual - arrived + gone, 0)) as vacancies,
    sum(greatest(actual + arrived - gone - quota, 0)) as surplus
  from cell group by 1, 2, 3
)
select u.id,
  (select json_build_object('quota', sum(quota), 'actual', sum(actual), 'vacancies', sum(vacancies),
     'surplus', sum(surplus), 'secondedIn', sum(arrived), 'secondedOut', sum(gone))
   from field f where f.unit_id = u.id) as total,
  (select max(vacancies)::int from field f where f.unit_id = u.id) as worst,
  (select json_build_object('proposed', count(*),
     'decided', count(*) filter (where decided_on <= $2),
     'left', count(*) filter (where decided_on is not null and leaving_on <= $2),
     'paid', count(*) filter (where paid_on <= $2),
     'refused', count(*) filter (where refused_on <= $2),
     'pendingPayment', count(*) filter (where decided_on <= $2)
       - count(*) filter (where paid_on <= $2))
   from departure d where d.unit_id = u.id and d.proposed_on <= $2) as departures
from unit u`;

interface Row {
  readonly id: string;
  readonly total: object;
  readonly worst: number;
  readonly departures: { readonly proposed: number };
}

it('a province’s communes: names, staffing, the worst shortage and departures are right', async () => {
  const answer = await sample.ask(COMMUNES, { id: CITY }, await officer('VN'));
  expect(answer.errors).toBeUndefined();
  const rows = (await sample.personnel.arrange(BY_HAND, [CITY, DAY])) as unknown as Row[];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const { edges } = answer.data.unit.children;
  expect(edges).toHaveLength(168);
  expect(byId.size).toBe(168);
  for (const { node } of edges) {
    const row = byId.get(node.id);
    expect(node.staffing).toEqual({ total: row?.total, isSample: true });
    expect(node.shortages[0]?.vacancies ?? 0).toBe(row?.worst);
    // Nobody left: nothing is recorded.
    expect(node.departures).toEqual(row?.departures.proposed ? row.departures : null);
  }
  expect(edges.find(({ node }: { node: Row }) => node.id === '26740.2').node.fullName).toBe(
    'Phường Sài Gòn',
  );
});

describe('statements that read data, in both databases together', () => {
  it('a province’s communes with staffing, shortages and departures: at most 6', async () => {
    const { statements } = await sample.ask(COMMUNES, { id: CITY }, await officer('VN'));
    expect(statements).toBeLessThanOrEqual(6);
  });

  it('34 provinces with staffing and shortages: at most 6', async () => {
    const query = `{ units(filter: { level: [PROVINCE] }, first: 50) { edges { node {
      fullName staffing { total { quota actual vacancies } } shortages(limit: 3) { speciality vacancies } } } } }`;
    const answer = await sample.ask(query, {}, await officer('VN'));
    expect(answer.data.units.edges).toHaveLength(34);
    expect(answer.statements).toBeLessThanOrEqual(6);
  });

  it('168 communes with organisations and staffing: at most 6', async () => {
    const query = `query ($id: ID!) { unit(id: $id) { children(first: 500) { edges { node {
      fullName staffing { total { quota actual vacancies } }
      organisations(first: 50) { edges { node { name kind } } } } } } } }`;
    const answer = await sample.ask(query, { id: CITY }, await officer('VN'));
    expect(answer.errors).toBeUndefined();
    expect(answer.data.unit.children.edges).toHaveLength(168);
    expect(answer.statements).toBeLessThanOrEqual(6);
  });
});

it('communes and a province’s own bodies add up to the province, provinces and the Centre to the country', async () => {
  const headers = await officer('VN');
  const query = `query ($id: ID!) {
    country: unit(id: "VN") { staffing { total { quota actual vacancies surplus } } departures { left } }
    units(filter: { level: [PROVINCE] }, first: 50) { edges { node { staffing { total { quota actual vacancies surplus } } departures { left } } } }
    unit(id: $id) {
      staffing { total { quota actual vacancies surplus } }
      own: staffing(levels: [PROVINCE]) { total { quota actual vacancies surplus } }
      children(first: 500) { edges { node { staffing { total { quota actual vacancies surplus } } } } } } }`;
  const { data } = await sample.ask(query, { id: CITY }, headers);
  const sum = (totals: readonly Record<string, number>[]) => {
    const sums: Record<string, number> = { quota: 0, actual: 0, vacancies: 0, surplus: 0 };
    for (const total of totals)
      for (const name in sums) sums[name] = (sums[name] ?? 0) + (total[name] ?? 0);
    return sums;
  };
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  const totals = (edges: any[]) => edges.map(({ node }) => node.staffing.total);
  expect(sum([...totals(data.unit.children.edges), data.unit.own.total])).toEqual(
    data.unit.staffing.total,
  );
  expect(sum(totals(data.units.edges))).toEqual(data.country.staffing.total);
});
