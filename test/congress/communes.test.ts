import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY, type OpenPrepared, openPrepared } from './openPrepared.ts';

const CITY = '79.2';

let prepared: OpenPrepared;
beforeAll(async () => {
  prepared = await openPrepared({ only: [CITY] });
}, 300_000);
afterAll(() => prepared?.close());

const COMMUNES = `query ($id: ID!) { unit(id: $id) { children(first: 500) { edges { node {
  id fullName
  staffing { total { quota actual } }
  partyCongress { readiness { state nextLateMilestone { code dueOn daysLate } } }
} } } } }`;

/** The work of each commune's congress, by hand: nothing of ours but the tables. */
const BY_HAND = `
with work as (
  select congress_id, due_on, done_on is not null and done_on <= $2 as done,
    done_on is not null and done_on <= $2 as begun from milestone
  union all
  select congress_id, due_on, coalesce(approved_on <= $2, false), coalesce(drafting_on <= $2, false)
  from congress_document
  union all
  select congress_id, due_on, coalesce(decided_on <= $2, false), coalesce(built_on <= $2, false)
  from personnel_plan
),
of as (
  select c.id, c.unit_id, c.held_to, c.latest_on,
    count(w.*) filter (where not w.done and w.due_on < $2) as overdue,
    count(w.*) filter (where not w.done) as open,
    count(w.*) filter (where not w.done and w.due_on <= $2::date + 14) as soon,
    count(w.*) filter (where w.begun) as begun, count(w.*) as asked
  from congress c left join work w on w.congress_id = c.id
  where c.level = 'COMMUNE' and c.unit_id in (
    select id from unit_scope where province = $1 and valid_from <= $2 and (valid_to is null or valid_to > $2))
  group by c.id
)
select unit_id as id,
  case when held_to <= $2 then 'HELD' when overdue > 0 or latest_on < $2 then 'LATE'
    when open = 0 and asked > 0 then 'READY' when soon > 0 or latest_on <= $2::date + 14 then 'AT_RISK'
    when begun > 0 then 'ON_TRACK' else 'NOT_STARTED' end as state,
  (select json_build_object('code', m.code, 'dueOn', m.due_on, 'daysLate', $2::date - m.due_on)
   from milestone m where m.congress_id = of.id and m.due_on < $2 and (m.done_on is null or m.done_on > $2)
   order by m.due_on limit 1) as late
from of`;

const STAFF_BY_HAND = `
select s.id,
  (select coalesce(sum(headcount), 0)::int from quota q where q.unit_id = s.id
     and q.valid_from <= $2 and (q.valid_to is null or q.valid_to > $2)) as quota,
  (select count(*)::int from assignment a where a.unit_id = s.id and a.kind = 'PERMANENT'
     and a.valid_from <= $2 and (a.valid_to is null or a.valid_to > $2)) as actual
from unit_scope s where s.province = $1 and s.id <> $1`;

it('a province’s communes over three subgraphs: name, staffing, readiness, the next late milestone', async () => {
  const { data, errors } = await prepared.ask(COMMUNES, { id: CITY });
  expect(errors).toBeUndefined();
  const byId = async (rows: Promise<readonly Record<string, unknown>[]>) =>
    new Map((await rows).map((row) => [row.id, row]));
  const congresses = await byId(prepared.congress.arrange(BY_HAND, [CITY, DAY]));
  const staff = await byId(prepared.personnel.arrange(STAFF_BY_HAND, [CITY, DAY]));
  const { edges } = data.unit.children;
  expect(edges).toHaveLength(168);
  const states = new Set<unknown>();
  for (const { node } of edges) {
    const { state, late } = congresses.get(node.id) ?? {};
    states.add(state);
    expect(node.partyCongress.readiness).toEqual({ state, nextLateMilestone: late });
    const { quota, actual } = staff.get(node.id) ?? {};
    expect(node.staffing.total).toEqual({ quota, actual });
  }
  expect(states.size).toBeGreaterThanOrEqual(3);
  expect(
    edges.find(({ node }: { node: { id: string } }) => node.id === '26740.2').node.fullName,
  ).toBe('Phường Sài Gòn');
});

describe('statements that read data, in all databases together', () => {
  it('the country’s progress with 34 provinces: at most 4', async () => {
    const figures =
      '{ organisations congresses late byState { held late atRisk } nextDue { code dueOn } }';
    const query = `{ unit(id: "VN") { congressProgress { total ${figures} byLevel { level figures ${figures} } } }
      units(filter: { level: [PROVINCE] }, first: 50) { edges { node { fullName congressProgress { total ${figures} } } } } }`;
    const { data, errors, statements } = await prepared.ask(query);
    expect(errors).toBeUndefined();
    expect(data.units.edges).toHaveLength(34);
    expect(statements).toBeLessThanOrEqual(4);
  });

  it('a province with its 168 communes: at most 5', async () => {
    const query = `query ($id: ID!) { unit(id: $id) { congressProgress { total { late byState { held } } }
      children(first: 500) { edges { node { fullName partyCongress { latestOn readiness { state reasons { code days } } } } } } } }`;
    const { data, errors, statements } = await prepared.ask(query, { id: CITY });
    expect(errors).toBeUndefined();
    expect(data.unit.children.edges).toHaveLength(168);
    expect(statements).toBeLessThanOrEqual(5);
  });
});
