import { addDays, type CalendarDay } from '@haicap/domain-kit';
import { badInput } from '../errors/UserError.ts';

/** The first day that anything of the State is recorded for: a slip of the hand lies before it. */
const FIRST_DAY = '1945-09-02';
const FARTHEST_AHEAD = 3650;

/** A day on which something was or is to be. Errors: BAD_USER_INPUT. */
export function possibleDay(path: string, day: CalendarDay, today: CalendarDay): CalendarDay {
  const last = addDays(today, FARTHEST_AHEAD);
  if (day < FIRST_DAY || day > last) throw badInput(path, `expected ${FIRST_DAY} to ${last}.`);
  return day;
}

/** A day on which something has happened. Errors: BAD_USER_INPUT. */
export function pastDay(path: string, day: CalendarDay, today: CalendarDay): CalendarDay {
  if (day > today) throw badInput(path, 'expected today or an earlier day.');
  return possibleDay(path, day, today);
}

/** An end that lies behind its beginning; null and nothing are none. Errors: BAD_USER_INPUT. */
export function laterDay(
  path: string,
  day: CalendarDay | null | undefined,
  from: CalendarDay,
): CalendarDay | null {
  if (day === null || day === undefined) return null;
  if (day <= from) throw badInput(path, `expected a day after ${from}.`);
  return day;
}
