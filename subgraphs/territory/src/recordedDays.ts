import type { CalendarDay } from '@haicap/domain-kit';
import { dayNotRecorded } from './errors.ts';

/** The first day that the graph knows the units of: the last of the three tiers. */
export const FIRST_RECORDED_DAY: CalendarDay = '2025-06-30';

/** The day on which the two tiers replaced the three (Resolution 202/2025/QH15). */
export const TWO_TIERS_DAY: CalendarDay = '2025-07-01';

/** The day, unless nothing is recorded of it. Errors: TERRITORY_DAY_NOT_RECORDED. */
export function requireRecorded(day: CalendarDay): CalendarDay {
  if (day < FIRST_RECORDED_DAY) throw dayNotRecorded(day, FIRST_RECORDED_DAY);
  return day;
}

/** The first day of a span as the graph tells it: null when it began before records did. */
export function recordedFrom(day: CalendarDay): CalendarDay | null {
  return day > FIRST_RECORDED_DAY ? day : null;
}
