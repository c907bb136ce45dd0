import type { CalendarDay } from '@haicap/domain-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';

/** That a unit closed a week, as the table has it. */
export interface WeekReportRow {
  readonly unitId: string;
  /** The week's Monday. */
  readonly week: CalendarDay;
  readonly closedAt: Date;
}

/** A unit's week. */
export interface UnitWeek {
  readonly unitId: string;
  readonly week: CalendarDay;
}

const cacheKeyFn = ({ unitId, week }: UnitWeek) => `${unitId} ${week}`;

const SELECT = `
select r.unit_id as "unitId", r.week, r.closed_at as "closedAt"
from unnest($1::text[], $2::date[]) as k(unit_id, week)
join week_report r on r.unit_id = k.unit_id and r.week = k.week`;

/** The weeks that units closed. */
export function weekReportLoader(pool: Pool): DataLoader<UnitWeek, WeekReportRow | null, string> {
  return new DataLoader(
    async (keys) => {
      const { rows } = await pool.query<WeekReportRow>(SELECT, [
        keys.map(({ unitId }) => unitId),
        keys.map(({ week }) => week),
      ]);
      const found = new Map(rows.map((row) => [cacheKeyFn(row), row]));
      return keys.map((key) => found.get(cacheKeyFn(key)) ?? null);
    },
    { cacheKeyFn },
  );
}
