import type { CalendarDay } from '@haicap/domain-kit';
import { badInput, type ListOf } from '@haicap/subgraph-kit';
import type { CongressContext } from '../../context.ts';
import {
  REPORTING_WEEKS,
  type ReportingWeek,
  reportingWeek,
} from '../../rules/reporting/reportingWeek.ts';
import { askedUnit } from '../lists/askedUnit.ts';
import { type ProgressCountRow, weekCounts } from './weekCounts.ts';

/** A week of a unit; what the resolvers of a WeeklyProgress read. */
export interface WeeklyProgressOf extends ReportingWeek {
  readonly of: ListOf;
  /** Read once, when first asked for. */
  readonly counts: () => Promise<readonly ProgressCountRow[]>;
}

/** The week of a day for a unit, as it is on the deadline's day. Errors: BAD_USER_INPUT, NOT_FOUND. */
export async function weeklyProgress(
  day: CalendarDay,
  within: string,
  context: CongressContext,
): Promise<WeeklyProgressOf> {
  const week = reportingWeek(day);
  if (week === null) {
    const { first, last } = REPORTING_WEEKS;
    throw badInput('week', `expected a day of the weeks from Monday ${first} to that of ${last}.`);
  }
  const { id } = await askedUnit('within', within, week.deadlineDay, context);
  const of = { id, day: week.deadlineDay };
  let counts: Promise<readonly ProgressCountRow[]> | undefined;
  return {
    ...week,
    of,
    counts() {
      counts ??= weekCounts(week, of, context.pool);
      return counts;
    },
  };
}

/** When a unit closed a week; null while it has not. */
export async function weekClosedAt(
  { of, week }: WeeklyProgressOf,
  { pool }: CongressContext,
): Promise<Date | null> {
  const { rows } = await pool.query<{ at: Date }>(
    'select closed_at as at from week_report where unit_id = $1 and week = $2',
    [of.id, week],
  );
  return rows[0]?.at ?? null;
}
