import type { CalendarDay } from '@haicap/domain-kit';

/** The latest of some days; null where there is none. */
export function latest(days: readonly (CalendarDay | null)[]): CalendarDay | null {
  return days.reduce((one, other) => ((other ?? '') > (one ?? '') ? other : one), null);
}
