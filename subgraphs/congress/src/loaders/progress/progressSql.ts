import { unitsUnderSql } from '@haicap/subgraph-kit';
import { documentPlace, milestoneOf, planStep, readinessSql, statusAt } from '../readinessSql.ts';
import { structureSql } from './structureSql.ts';

const inState = (state: string) => `(count(*) filter (where r.state = '${state}'))::int`;
const atStep = (step: string) =>
  `(count(*) filter (where ${planStep('c.day')} = '${step}' and p.id is not null))::int`;

/** Each level by itself, and all levels together as the level ''. */
const LEVEL = `coalesce(c.level, '') as level`;
const per = (...keys: readonly string[]) =>
  `group by grouping sets ((${['c.at', 'c.level', ...keys].join(', ')}), (${['c.at', ...keys].join(', ')}))`;

const shareOf = (column: string) => `sum(c.${column})::float8
  / nullif(sum(c.members) filter (where c.${column} is not null), 0)`;

const sources = (country: boolean) => `
asked as (
  select at::int, id, day from unnest($1::text[], $2::date[]) with ordinality as k(id, day, at)
),
${unitsUnderSql(country)},
of_organisation as (
  select s.at, s.day, s.unit_id, o.level, o.merged, c.id, c.committee_choice,
    greatest(o.reported_on, c.reported_on) as reported_on,
    'SAMPLE' in (o.provenance, coalesce(c.provenance, '')) as is_sample,
    coalesce(c.held_to <= s.day, false) as held
  from scope s
  join party_organisation o on o.unit_id = s.unit_id
    and o.valid_from <= s.day and (o.valid_to is null or o.valid_to > s.day)
  left join congress c on c.organisation_id = o.id and c.term = 'TERM_2025_2030'
  where cardinality($3::text[]) = 0 or o.level = any($3::text[])
),
of_congress as (select * from of_organisation where id is not null),
-- What was held is held, whatever was left undone: its work need not be read.
congress_on as (select distinct day, id as congress_id from of_congress where not held),
${readinessSql({ riskDays: '$6', readyFrom: '$7' })}`;

const COUNTS = `
counts as (
  select c.at, ${LEVEL}, count(*)::int as organisations, count(c.id)::int as congresses,
    ${inState('NOT_STARTED')} as "notStarted", ${inState('ON_TRACK')} as "onTrack",
    ${inState('AT_RISK')} as "atRisk", ${inState('LATE')} as late, ${inState('READY')} as ready,
    (count(*) filter (where c.held))::int as held,
    ${atStep('DRAFT')} as draft, ${atStep('BUILT')} as built, ${atStep('APPRAISED')} as appraised,
    ${atStep('DECIDED')} as decided,
    min(r.next_due) as due, min(r.next_ahead) as ahead,
    max(greatest(c.reported_on, r.reported_on)) as "reportedOn",
    bool_or(c.is_sample or coalesce(r.is_sample, false)) as "isSample"
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

const DOCUMENTS = `
documents as (
  select c.at, ${LEVEL}, d.kind, ${documentPlace('c.day')} as place, count(*)::int as documents
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
${structureSql({ level: LEVEL, per: per() }, { up: '$8', committee: '$9', standing: '$10' })}`;

/**
 * The progress of units, in parts: reads ids, days, levels (all when empty), whether provinces and
 * whether communes can have them, and the values of readinessValues and structureValues. The
 * country is asked for only with `country`.
 */
export const progressSql = (country: boolean): string => `
with ${sources(country)}, ${COUNTS}, ${DOCUMENTS}, ${RESULTS}
select at, level, 'counts' as part, to_jsonb(one)
  || jsonb_build_object('nextDue', ${milestoneOf('due')}, 'nextAhead', ${milestoneOf('ahead')}) as found
from counts one
union all
select at, level, 'documents', to_jsonb(one)
  || jsonb_build_object('status', ${statusAt('place')}) from documents one
union all
select at, level, 'structure', to_jsonb(one) from structure one
union all
select at, level, 'results', to_jsonb(one) from results one
union all
select at, '', 'coverage', to_jsonb(one) from coverage one`;
