import type { CalendarDay } from '@haicap/domain-kit';
import { UserError } from '@haicap/subgraph-kit';

/** The first day that the graph knows the units of: the last of the three tiers. */
export const FIRST_RECORDED_DAY: CalendarDay = '2025-06-30';

/** Refuses a day before the first recorded one: nothing is known of it, which is not "nothing". */
export function requireRecorded(day: CalendarDay): CalendarDay {
  if (day >= FIRST_RECORDED_DAY) return day;
  throw new UserError(
    'TERRITORY_DAY_NOT_RECORDED',
    `Nothing is recorded of the units on ${day}; the first recorded day is ${FIRST_RECORDED_DAY}.`,
    { firstRecordedDay: FIRST_RECORDED_DAY },
  );
}

/** The first day of a span as the graph tells it: null when it began before records did. */
export function recordedFrom(day: CalendarDay): CalendarDay | null {
  return day > FIRST_RECORDED_DAY ? day : null;
}
