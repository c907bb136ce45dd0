import { UNITS_UNDER_SQL } from '@haicap/subgraph-kit';
import { MILESTONE_CODES } from '../../rules/congress/milestones.ts';
import { DOCUMENT_STATUSES } from '../../rules/readiness/Preparation.ts';
import { documentPlace, planStep, readinessSql } from '../readinessSql.ts';
import { structureTargets } from './structureSql.ts';

const list = (values: readonly string[]) => `array['${values.join("', '")}']`;
const inState = (state: string) => `(count(*) filter (where r.state = '${state}'))::int`;
const atStep = (step: string) =>
  `(count(*) filter (where ${planStep('c.day')} = '${step}' and p.id is not null))::int`;

/** A milestone as a number that grows with its day, those of a day in their usual order. */
const CODES = list(MILESTONE_CODES);
const DUE = `(m.due_on - date '2000-01-01') * 8 + array_position(${CODES}, m.code) - 1`;
const dueOf = (key: string) => `case when ${key} is not null then jsonb_build_object(
  'dueOn', date '2000-01-01' + (${key} >> 3), 'code', (${CODES})[(${key} & 7) + 1]) end`;

/** Each level by itself, and all levels together as the level ''. */
const LEVEL = `coalesce(c.level, '') as level`;
const per = (...keys: readonly string[]) =>
  `group by grouping sets ((${['c.at', 'c.level', ...keys].join(', ')}), (${['c.at', ...keys].join(', ')}))`;

const shareOf = (column: string) => `sum(c.${column})::float8
  / nullif(sum(c.members) filter (where c.${column} is not null), 0)`;

const SOURCES = `
asked as (select * from unnest($1::text[], $2::date[]) with ordinality as k(id, day, at)),
${UNITS_UNDER_SQL},
of_organisation as (
  select s.at, s.day, s.unit_id, o.level, o.merged, c.id, c.held_to, c.committee_choice,
    greatest(o.reported_on, c.reported_on) as reported_on,
    'SAMPLE' in (o.provenance, coalesce(c.provenance, '')) as is_sample
  from scope s
  join party_organisation o on o.unit_id = s.unit_id
    and o.valid_from <= s.day and (o.valid_to is null or o.valid_to > s.day)
  left join congress c on c.organisation_id = o.id and c.term = 'TERM_2025_2030'
  where cardinality($3::text[]) = 0 or o.level = any($3::text[])
),
of_congress as (select * from of_organisation where id is not null),
congress_on as (select distinct day, id as congress_id from of_congress),
${readinessSql({ riskDays: '$6', readyFrom: '$7' })}`;

const COUNTS = `
counts as (
  select c.at, ${LEVEL}, count(*)::int as organisations, count(c.id)::int as congresses,
    ${inState('NOT_STARTED')} as "notStarted", ${inState('ON_TRACK')} as "onTrack",
    ${inState('AT_RISK')} as "atRisk", ${inState('LATE')} as late, ${inState('READY')} as ready,
    ${inState('HELD')} as held,
    ${atStep('DRAFT')} as draft, ${atStep('BUILT')} as built, ${atStep('APPRAISED')} as appraised,
    ${atStep('DECIDED')} as decided,
    max(greatest(c.reported_on, p.reported_on)) as "reportedOn",
    bool_or(c.is_sample or coalesce(p.provenance = 'SAMPLE', false)) as "isSample"
  from of_organisation c
  left join readiness r on r.day = c.day and r.congress_id = c.id
  left join personnel_plan p on p.congress_id = c.id
  ${per()}
),
coverage as (
  select s.at, count(o.unit_id)::int as reported, count(*)::int as existing
  from scope s
  left join (select distinct at, unit_id from of_congress) o on o.at = s.at and o.unit_id = s.unit_id
  where (s.unit_id = s.province and $4::boolean) or (s.unit_id <> s.province and $5::boolean)
  group by s.at
)`;

const STEPS = `
milestones as (
  select c.at, ${LEVEL}, min(${DUE}) filter (where not done and not held) as due,
    min(${DUE}) filter (where not done and not held and m.due_on >= c.day) as ahead,
    max(m.reported_on) as "reportedOn", bool_or(m.provenance = 'SAMPLE') as "isSample"
  from of_congress c
  join milestone m on m.congress_id = c.id
  cross join lateral (select coalesce(m.done_on <= c.day, false) as done,
    coalesce(c.held_to <= c.day, false) as held) x
  ${per()}
),
documents as (
  select c.at, ${LEVEL}, d.kind, ${documentPlace('c.day')} as place, count(*)::int as documents,
    max(d.reported_on) as "reportedOn", bool_or(d.provenance = 'SAMPLE') as "isSample"
  from of_congress c join congress_document d on d.congress_id = c.id
  ${per('d.kind', documentPlace('c.day'))}
)`;

const RESULTS = `
of_result as (
  select c.at, c.level, c.merged, c.committee_choice, r.*
  from of_congress c join committee_result r on r.congress_id = c.id and r.decided_on <= c.day
),
results as (
  select c.at, ${LEVEL}, c.committee_choice as committee, count(*)::int as organisations,
    sum(c.members)::int as members, sum(c.standing)::int as standing,
    sum(c.secretaries)::int as secretaries, sum(c.deputies)::int as deputies,
    sum(c.inspection_chairs)::int as "inspectionChairs", ${shareOf('women')} as "womenShare",
    ${shareOf('young')} as "youngShare", ${shareOf('ethnic_minorities')} as "ethnicMinoritiesShare",
    ${shareOf('age_sum')} as "meanAge",
    sum((not c.secretary_local)::int)::int as "secretariesNotLocal",
    max(c.reported_on) as "reportedOn", bool_or(c.provenance = 'SAMPLE') as "isSample"
  from of_result c
  ${per('c.committee_choice')}
),
structure as (
  select c.at, ${LEVEL}, target.code, count(*)::int as committees,
    (count(*) - count(target.count))::int as "countMissing",
    (count(*) filter (where target.count < target.seats))::int as short,
    coalesce(sum(greatest(target.seats - target.count, 0)), 0)::int as "seatsShort"
  from of_result c
  cross join lateral ${structureTargets('$8', '$9', '$10')}
  where target.seats is not null
  ${per('target.code')}
)`;

/**
 * The progress of units, in parts: reads ids, days, levels (all when empty), whether provinces and
 * whether communes can have them, and the values of readinessValues and structureValues.
 */
export const PROGRESS_SQL = `
with ${SOURCES}, ${COUNTS}, ${STEPS}, ${RESULTS}
select at::int, level, 'counts' as part, to_jsonb(counts) - 'at' - 'level' as found from counts
union all
select at, level, 'milestones', jsonb_build_object('nextDue', ${dueOf('due')}, 'nextAhead', ${dueOf('ahead')},
  'reportedOn', "reportedOn", 'isSample', "isSample") from milestones
union all
select at, level, 'documents', to_jsonb(documents) - 'place'
  || jsonb_build_object('status', (${list(DOCUMENT_STATUSES)})[place + 1]) from documents
union all
select at, level, 'structure', to_jsonb(structure) from structure
union all
select at, level, 'results', to_jsonb(results) from results
union all
select at, '', 'coverage', to_jsonb(coverage) from coverage`;
