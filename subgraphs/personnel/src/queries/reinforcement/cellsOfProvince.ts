import type { CalendarDay } from '@haicap/domain-kit';
import type { Speciality } from '../../__generated__/types.ts';
import type { OrganisationLevel, StaffCategory } from '../../entities/enums.ts';
import { needOpen, offerOpen } from '../../loaders/reinforcement.ts';

/** A need that is open, and how many are still to be sent. */
export interface OpenNeed {
  readonly id: string;
  readonly lacking: number;
}

/** A cell of a body of a province: what is present, offered and asked for. */
export interface ProvinceCell {
  readonly organisationId: string;
  readonly unitId: string;
  readonly formerDistrict: string | null;
  readonly level: OrganisationLevel;
  readonly category: StaffCategory;
  readonly speciality: Speciality;
  readonly quota: number;
  readonly present: number;
  readonly offered: number;
  /** Open needs, the oldest first. */
  readonly needs: readonly OpenNeed[];
  /** The rank of the least qualification that the body's posts of the cell ask for; 0 for none. */
  readonly requiredRank: number;
  readonly isSample: boolean;
}

/** Anything that runs a statement: a pool, or the client of a transaction. */
export interface CellReader {
  query<Row>(sql: string, values: unknown[]): Promise<{ readonly rows: Row[] }>;
}

const CELLS = `
with unit as (
  select s.id, s.former_district from unit_scope s
  where (s.id = $1 or s.province = $1)
    and s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2)
),
counted as (
  select t.organisation_id, t.category, t.speciality, sum(t.quota)::int as quota,
    sum(t.actual - t.seconded_out + t.seconded_in)::int as present, 0 as offered,
    null::jsonb as need, bool_or(t.is_sample) as is_sample
  from unit u join staffing_tally t on t.unit_id = u.id and t.on_date <= $2 and t.reported_on <= $3
  group by t.organisation_id, t.category, t.speciality
  union all
  select t.organisation_id, t.category, t.speciality, 0, 0, t.headcount, null,
    t.provenance = 'SAMPLE'
  from unit u join reinforcement_offer t on t.unit_id = u.id and t.reported_on <= $3
  where ${offerOpen('$2')}
  union all
  select t.organisation_id, t.category, t.speciality, 0, 0, 0,
    jsonb_build_object('id', t.id, 'from', t.needed_from, 'lacking', t.headcount - coalesce(
      (select f.people from need_fill f where f.need_id = t.id), 0)),
    t.provenance = 'SAMPLE'
  from unit u join reinforcement_need t on t.unit_id = u.id and t.reported_on <= $3
  where ${needOpen('$2')} and t.needed_from <= $2
),
cell as (
  select organisation_id, category, speciality, sum(quota)::int as quota,
    sum(present)::int as present, sum(offered)::int as offered,
    coalesce(jsonb_agg(need order by need->>'from', need->>'id') filter (where need is not null),
      '[]') as needs,
    bool_or(is_sample) as is_sample
  from counted group by organisation_id, category, speciality
)
select c.organisation_id as "organisationId", o.unit_id as "unitId",
  u.former_district as "formerDistrict", o.level, c.category, c.speciality, c.quota, c.present,
  c.offered, c.needs, c.is_sample as "isSample",
  coalesce((
    select min(coalesce(personnel_rank(p.required_qualification), 0)) from post p
    where p.organisation_id = c.organisation_id and p.category = c.category
      and p.speciality = c.speciality
      and p.valid_from <= $2 and (p.valid_to is null or p.valid_to > $2)), 0) as "requiredRank"
from cell c
join organisation o on o.id = c.organisation_id
  and o.valid_from <= $2 and (o.valid_to is null or o.valid_to > $2)
join unit u on u.id = o.unit_id
where (c.present <> c.quota or c.needs <> '[]')
  and ($4::text[] is null or c.organisation_id = any($4::text[]))`;

/** Which cells of a province's bodies are meant. */
export interface CellsWanted {
  readonly province: string;
  readonly day: CalendarDay;
  /** What was reported until then counts. */
  readonly knownOn: CalendarDay;
  /** The bodies; all when null. */
  readonly organisations: readonly string[] | null;
}

/** The cells of a province's bodies in which more or fewer are present than their quota, or asked for. */
export async function cellsOfProvince(
  reader: CellReader,
  { province, day, knownOn, organisations }: CellsWanted,
): Promise<readonly ProvinceCell[]> {
  const { rows } = await reader.query<ProvinceCell>(CELLS, [province, day, knownOn, organisations]);
  return rows;
}
