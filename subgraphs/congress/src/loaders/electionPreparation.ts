import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy, unitsUnderSql } from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { ElectedBody } from '../entities/enums.ts';
import type { ElectionStepCode } from '../rules/election/electionSteps.ts';
import { type UnitDay, unitDayKey } from './partyOrganisation.ts';

/** A unit on a day, and the election. */
export interface ElectionKey extends UnitDay {
  readonly electionDay: CalendarDay;
}

/** The election of a body in numbers, added up; null where nobody told it. */
export interface ElectionFiguresRow {
  readonly body: ElectedBody;
  readonly units: number;
  readonly seats: number | null;
  readonly electoralUnits: number | null;
  readonly firstConsultation: number | null;
  readonly secondConsultation: number | null;
  readonly thirdConsultation: number | null;
  readonly candidates: number | null;
  readonly selfNominated: number | null;
  readonly voters: number | null;
  readonly pollingAreas: number | null;
  readonly candidatesPerSeat: number | null;
  readonly womenShare: number | null;
  readonly youngShare: number | null;
  readonly ethnicMinoritiesShare: number | null;
  readonly selfNominatedShare: number | null;
}

/** Which units did a step. */
export interface StepDone {
  readonly code: ElectionStepCode;
  /** When the unit itself did it; null while it did not. */
  readonly doneOn: CalendarDay | null;
  /** How many provinces and communes did it, the unit itself among them. */
  readonly done: number;
}

interface Coverage {
  readonly existing: number;
  readonly reported: number;
  readonly latestReportedOn: CalendarDay | null;
  readonly isSample: boolean;
}

/** The election in a unit and in all under it. */
export interface ElectionFound extends Coverage {
  readonly bodies: readonly ElectionFiguresRow[];
  readonly steps: readonly StepDone[];
}

type Row = { readonly at: number } & (
  | { readonly part: 'body'; readonly found: ElectionFiguresRow }
  | { readonly part: 'step'; readonly found: StepDone }
  | { readonly part: 'coverage'; readonly found: Coverage }
);

const sum = (column: string, name = column) => `sum(p.${column})::int as "${name}"`;
const share = (column: string, name: string) => `sum(p.${column})::float8
    / nullif(sum(p.candidates) filter (where p.${column} is not null), 0) as "${name}"`;

// Of a body what the unit recorded itself stands, then what a province did, then what its communes did.
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

function foundIn(rows: readonly Row[]): ElectionFound | null {
  const coverage = rows.find(({ part }) => part === 'coverage')?.found as Coverage | undefined;
  if (!coverage) return null;
  return {
    ...coverage,
    bodies: rows.flatMap((row) => (row.part === 'body' ? row.found : [])),
    steps: rows.flatMap((row) => (row.part === 'step' ? row.found : [])),
  };
}

/** The elections in units and in all under them; null where nothing is recorded. */
export function electionPreparationLoader(
  pool: Pool,
): DataLoader<ElectionKey, ElectionFound | null, string> {
  return new DataLoader(
    async (keys) => {
      const { rows } = await pool.query<Row>(electionSql(keys.some(({ id }) => id === 'VN')), [
        keys.map(({ id }) => id),
        keys.map(({ day }) => day),
        keys.map(({ electionDay }) => electionDay),
      ]);
      const byKey = groupBy(rows, ({ at }) => at);
      return keys.map((_, i) => foundIn(byKey.get(i + 1) ?? []));
    },
    { cacheKeyFn: (key) => `${unitDayKey(key)} ${key.electionDay}` },
  );
}
