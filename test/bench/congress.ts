import { performance } from 'node:perf_hooks';
import { poolOf } from '@haicap/subgraph-kit';
import { DAY, type OpenPrepared, openPrepared } from '../congress/openPrepared.ts';
import { compare } from './compare.ts';

const PAIRS = 40;
const CITY = '79.2';

const FIGURES = `{ organisations congresses late byState { notStarted onTrack atRisk late ready held }
  nextDue { code dueOn } documents { kind status documents } personnelPlans { draft built appraised decided }
  structure { code short seatsShort } results { committee organisations members standing } }`;
const COUNTRY = `{ unit(id: "VN") { congressProgress { total ${FIGURES} byLevel { level figures ${FIGURES} } } }
  units(filter: { level: [PROVINCE] }, first: 50) { edges { node { id fullName congressProgress { total ${FIGURES} } } } } }`;
const COMMUNES = `query ($id: ID!) { unit(id: $id) { congressProgress { total ${FIGURES} }
  children(first: 500) { edges { node { id fullName
    partyCongress { latestOn readiness { state nextLateMilestone { code dueOn daysLate } } } } } } } }`;

/** The same counts, as somebody would ask PostgreSQL for them who knows the tables. */
const COUNTS = `
with asked as (
  select c.id, c.level, c.held_to, c.latest_on, $ABOVE as above
  from congress c join unit_scope s on s.id = c.unit_id
    and s.valid_from <= $1 and (s.valid_to is null or s.valid_to > $1) and $WHICH
),
work as (
  select congress_id, due_on, coalesce(done_on <= $1, false) as done, coalesce(done_on <= $1, false) as begun, code
  from milestone where congress_id in (select id from asked)
  union all
  select congress_id, due_on, coalesce(approved_on <= $1, false), coalesce(drafting_on <= $1, false), null
  from congress_document where congress_id in (select id from asked)
  union all
  select congress_id, due_on, coalesce(decided_on <= $1, false), coalesce(built_on <= $1, false), null
  from personnel_plan where congress_id in (select id from asked)
),
prepared as (
  select congress_id, bool_and(done) as done, bool_or(begun) as begun,
    min(due_on) filter (where not done) as due_on, min(due_on) filter (where not done and code is not null) as next
  from work group by congress_id
),
state as (
  select a.above, a.level, w.next,
    case when a.held_to <= $1 then 'HELD' when least(w.due_on, a.latest_on) < $1 then 'LATE'
      when w.done then 'READY' when least(w.due_on, a.latest_on) <= $1::date + 14 then 'AT_RISK'
      when w.begun then 'ON_TRACK' else 'NOT_STARTED' end as state
  from asked a left join prepared w on w.congress_id = a.id
)
select above, level, state, count(*), min(next) from state group by 1, 2, 3`;

const DOCUMENTS = `
select u.above, c.level, d.kind, num_nonnulls(d.drafting_on, d.consulted_on, d.appraised_on, d.approved_on,
  d.adopted_on) as status, count(*)
from congress_document d join congress c on c.id = d.congress_id
join (select s.id, $ABOVE as above from unit_scope s
      where valid_from <= $1 and (valid_to is null or valid_to > $1) and $WHICH) u on u.id = c.unit_id
group by 1, 2, 3, 4`;

const RESULTS = `
select u.above, c.level, c.committee_choice, count(*), sum(r.members), sum(r.standing),
  count(*) filter (where r.women * 100 < r.members * 15), count(*) filter (where r.young * 10 < r.members),
  count(*) filter (where r.new_members * 3 < r.members and not o.merged)
from committee_result r join congress c on c.id = r.congress_id
join party_organisation o on o.id = c.organisation_id
join (select s.id, $ABOVE as above from unit_scope s
      where valid_from <= $1 and (valid_to is null or valid_to > $1) and $WHICH) u on u.id = c.unit_id
group by 1, 2, 3`;

const NAMES = `select unit_id, full_name from unit_version
where valid_from <= $1 and (valid_to is null or valid_to > $1) and $WHICH order by name`;

const bound = (sql: string, above: string, which: string) =>
  sql.replace('$ABOVE', above).replace('$WHICH', which);

/** The progress of congresses beside SQL by hand: the country with its provinces, a province with its communes. */
export async function congress(): Promise<void> {
  const prepared = await openPrepared({ people: false });
  try {
    await country(prepared);
    await province(prepared);
  } finally {
    await prepared.close();
  }
}

async function country({ ask, congress, territory }: OpenPrepared): Promise<void> {
  const [pool, units] = [poolOf(congress.database), poolOf(territory.database)];
  await compare('the country and 34 provinces, the graph', 'SQL by hand', PAIRS, {
    one: timed(() => ask(COUNTRY)),
    other: timed(async () => {
      await units.query(NAMES.replace('$WHICH', `level = 'PROVINCE'`), [DAY]);
      for (const above of [`'VN'`, 's.province']) {
        for (const sql of [COUNTS, DOCUMENTS, RESULTS]) {
          await pool.query(bound(sql, above, 'true'), [DAY]);
        }
      }
    }),
  });
}

async function province({ ask, congress, territory }: OpenPrepared): Promise<void> {
  const [pool, units] = [poolOf(congress.database), poolOf(territory.database)];
  await compare('a province and its 168 communes, the graph', 'SQL by hand', PAIRS, {
    one: timed(() => ask(COMMUNES, { id: CITY })),
    other: timed(async () => {
      await units.query(NAMES.replace('$WHICH', 'province_id = $2 and unit_id <> $2'), [DAY, CITY]);
      for (const sql of [COUNTS, DOCUMENTS, RESULTS]) {
        await pool.query(bound(sql, 's.province', `s.province = '${CITY}'`), [DAY]);
      }
      await pool.query(bound(COUNTS, 's.id', `s.province = '${CITY}'`), [DAY]);
    }),
  });
}

function timed(work: () => Promise<unknown>): () => Promise<number> {
  return async () => {
    const begin = performance.now();
    await work();
    return performance.now() - begin;
  };
}
