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

const COUNTS = ['quota', 'actual', 'assessed', 'qualified', 'seconded_in', 'seconded_out'];
const FIGURES = [...COUNTS, 'vacancies', 'surplus', 'short'];
const sums = (columns: readonly string[]) =>
  columns.map((column) => `sum(${column})::int as ${column}`).join(', ');
const LATEST = 'max(reported_on) as reported_on, bool_or(is_sample) as is_sample';

/** What a row of either sort answers with, over `field f`. */
const ANSWERED = `
f.quota, f.actual, f.assessed, f.qualified, f.seconded_in as "secondedIn",
f.seconded_out as "secondedOut", f.vacancies, f.surplus, f.short`;

// Vacancies and surpluses are counted in each body before they are summed. Units are counted by
// looking each up, since to tell them apart among the cells would sort all of these.
const SELECT = `
with ${SCOPE_SQL},
cell as (
  select s.at, t.category, t.speciality, ${sums(COUNTS)}, ${LATEST}
  from scope s
  join staffing_tally t on t.unit_id = s.unit_id and t.on_date <= s.day and t.reported_on <= s.known
  where cardinality($4::text[]) = 0 or exists (
    select from organisation o where o.id = t.organisation_id and o.level = any($4::text[]))
  group by s.at, t.organisation_id, t.category, t.speciality
),
counted as (select *, quota - actual + seconded_out - seconded_in as missing from cell),
field as (
  select at, category, speciality, ${sums(COUNTS)}, ${LATEST},
    sum(greatest(missing, 0))::int as vacancies, sum(greatest(-missing, 0))::int as surplus,
    (count(*) filter (where missing > 0))::int as short
  from counted group by at, category, speciality
),
whole as (select at, ${sums(FIGURES)}, ${LATEST} from field group by at),
unit as (
  select s.at, count(*)::int as existing,
    (count(*) filter (where exists (
      select from staffing_tally t
      where t.unit_id = s.unit_id and t.on_date <= s.day and t.reported_on <= s.known
        and (cardinality($4::text[]) = 0 or exists (
          select from organisation o where o.id = t.organisation_id and o.level = any($4::text[])))
    )))::int as reported
  from scope s group by s.at
)
select f.at::int, false as whole, f.category, f.speciality, ${ANSWERED}, null::int as reported,
  null::int as existing, f.reported_on as "latestReportedOn", f.is_sample as "isSample"
from field f
union all
select f.at::int, true, null, null, ${ANSWERED}, u.reported, u.existing, f.reported_on, f.is_sample
from whole f join unit u on u.at = f.at
order by 1, 3, 4`;

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
