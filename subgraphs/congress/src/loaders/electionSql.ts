import { unitsUnderSql } from '@haicap/subgraph-kit';

const sum = (column: string, name = column) => `sum(p.${column})::int as "${name}"`;
const share = (column: string, name: string) => `sum(p.${column})::float8
    / nullif(sum(p.candidates) filter (where p.${column} is not null), 0) as "${name}"`;

/**
 * The elections of units in parts: reads ids, days and days of the election. Of a body what the unit
 * recorded itself stands, then what a province did, then what its communes did. The country is asked
 * for only with `country`.
 */
export const electionSql = (country: boolean): string => `
with asked as (
  select at::int, id, day, election_day
  from unnest($1::text[], $2::date[], $3::date[]) with ordinality as k(id, day, election_day, at)
),
${unitsUnderSql(country)},
recorded as (
  select s.at, s.id, s.province, e.*,
    bool_or(e.unit_id = s.id) over (partition by s.at, e.body) as by_itself,
    bool_or(e.unit_id = s.province) over (partition by s.at, e.body, s.province) as by_province
  from scope s join election_preparation e on e.unit_id = s.unit_id
    and e.election_day = s.election_day and e.reported_on <= s.day
),
body as (
  select p.at, p.body, count(*)::int as units, ${sum('seats')},
    ${sum('electoral_units', 'electoralUnits')}, ${sum('first_consultation', 'firstConsultation')},
    ${sum('second_consultation', 'secondConsultation')},
    ${sum('third_consultation', 'thirdConsultation')}, ${sum('candidates')},
    ${sum('self_nominated', 'selfNominated')}, ${sum('voters')}, ${sum('polling_areas', 'pollingAreas')},
    (sum(p.candidates) filter (where p.seats is not null))::float8
      / (sum(p.seats) filter (where p.candidates is not null)) as "candidatesPerSeat",
    ${share('women', 'womenShare')}, ${share('young', 'youngShare')},
    ${share('ethnic_minorities', 'ethnicMinoritiesShare')},
    ${share('self_nominated', 'selfNominatedShare')}
  from recorded p
  where p.unit_id = p.id or (not p.by_itself and (p.unit_id = p.province or not p.by_province))
  group by p.at, p.body
),
done as (
  select s.at, s.unit_id, s.unit_id = s.id as own, e.code, e.done_on, e.reported_on,
    e.provenance = 'SAMPLE' as is_sample
  from scope s join election_step e on e.unit_id = s.unit_id
    and e.election_day = s.election_day and e.done_on <= s.day
),
step as (
  select at, code, max(done_on) filter (where own) as "doneOn",
    (count(*) filter (where unit_id <> 'VN'))::int as done
  from done group by at, code
),
reported as (
  select at, unit_id, max(reported_on) as reported_on, bool_or(is_sample) as is_sample
  from (select at, unit_id, reported_on, provenance = 'SAMPLE' as is_sample from recorded
    union all select at, unit_id, reported_on, is_sample from done) r
  group by at, unit_id
),
existing as (select at, count(*)::int as units from scope where unit_id <> 'VN' group by at),
coverage as (
  select r.at, coalesce(min(e.units), 0) as existing,
    (count(*) filter (where r.unit_id <> 'VN'))::int as reported,
    max(r.reported_on) as "latestReportedOn", bool_or(r.is_sample) as "isSample"
  from reported r left join existing e on e.at = r.at group by r.at
)
select at, 'body' as part, to_jsonb(one) as found from body one
union all select at, 'step', to_jsonb(one) from step one
union all select at, 'coverage', to_jsonb(one) from coverage one`;
