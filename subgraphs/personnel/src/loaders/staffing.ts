import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { Speciality } from '../__generated__/types.ts';
import type { OrganisationLevel, StaffCategory } from '../entities/enums.ts';
import { SCOPE_SQL, scopeValues, type UnitDay, unitDayKey } from './scopeSql.ts';

/** The head count of a unit on a day, and which tiers of bodies count; all when empty. */
export interface StaffingKey extends UnitDay {
  readonly levels: readonly OrganisationLevel[];
}

/** What is counted of a capacity and a field in a unit's bodies. */
export interface StaffingCell {
  readonly category: StaffCategory;
  readonly speciality: Speciality;
  readonly quota: number;
  readonly actual: number;
  /** Of `actual`, those on a post with requirements, and those who meet them. */
  readonly assessed: number;
  readonly qualified: number;
  readonly secondedIn: number;
  readonly secondedOut: number;
  readonly vacancies: number;
  readonly surplus: number;
  /** How many bodies lack somebody. */
  readonly short: number;
}

/** The cells of a unit, and what they rest on. */
export interface StaffingCells {
  readonly cells: readonly StaffingCell[];
  readonly reported: number;
  readonly existing: number;
  readonly latestReportedOn: CalendarDay;
  readonly isSample: boolean;
}

interface Row extends StaffingCell, Omit<StaffingCells, 'cells'> {
  readonly at: number;
  /** True for the row that all cells share. */
  readonly whole: boolean;
}

// Vacancies and surpluses are counted in each body before they are summed.
const SELECT = `
with ${SCOPE_SQL},
cell as (
  select s.at, t.unit_id, t.organisation_id, t.category, t.speciality,
    sum(t.quota)::int as quota, sum(t.actual)::int as actual, sum(t.assessed)::int as assessed,
    sum(t.qualified)::int as qualified, sum(t.seconded_in)::int as seconded_in,
    sum(t.seconded_out)::int as seconded_out,
    max(t.reported_on) as reported_on, bool_or(t.is_sample) as is_sample
  from scope s
  join staffing_tally t on t.unit_id = s.unit_id and t.on_date <= s.day and t.reported_on <= s.known
  where cardinality($4::text[]) = 0 or exists (
    select from organisation o where o.id = t.organisation_id and o.level = any($4::text[]))
  group by s.at, t.unit_id, t.organisation_id, t.category, t.speciality
),
counted as (
  select *, actual - seconded_out + seconded_in as present from cell
),
existing as (select at, count(*)::int as units from scope group by at)
select c.at::int, grouping(c.category) = 1 as whole, c.category, c.speciality,
  sum(quota)::int as quota, sum(actual)::int as actual, sum(assessed)::int as assessed,
  sum(qualified)::int as qualified, sum(seconded_in)::int as "secondedIn",
  sum(seconded_out)::int as "secondedOut",
  sum(greatest(quota - present, 0))::int as vacancies,
  sum(greatest(present - quota, 0))::int as surplus,
  (count(*) filter (where quota > present))::int as short,
  case when grouping(c.category) = 1 then count(distinct c.unit_id)::int end as reported,
  min(e.units) as existing, max(reported_on) as "latestReportedOn", bool_or(is_sample) as "isSample"
from counted c join existing e on e.at = c.at
group by grouping sets ((c.at, c.category, c.speciality), (c.at))
order by c.at, c.category, c.speciality`;

/** The head counts of units by capacity and field; null where nothing is recorded. */
export function staffingLoader(pool: Pool): DataLoader<StaffingKey, StaffingCells | null, string> {
  return new DataLoader(
    async (keys) => {
      const byLevels = groupBy([...keys.entries()], ([, { levels }]) => levels.join());
      const found = new Map<number, StaffingCells>();
      for (const entries of byLevels.values()) {
        const levels = entries[0]?.[1].levels ?? [];
        const { rows } = await pool.query<Row>(SELECT, [
          ...scopeValues(entries.map(([, key]) => key)),
          levels,
        ]);
        for (const [at, group] of groupBy(rows, (row) => row.at)) {
          const place = entries[at - 1]?.[0];
          const whole = group.find((row) => row.whole);
          if (place === undefined || !whole) continue;
          found.set(place, { ...whole, cells: group.filter((row) => !row.whole) });
        }
      }
      return keys.map((_, i) => found.get(i) ?? null);
    },
    { cacheKeyFn: (key) => `${unitDayKey(key)} ${key.levels.join()}` },
  );
}
