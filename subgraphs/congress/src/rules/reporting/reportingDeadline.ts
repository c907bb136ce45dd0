import { addDays, type CalendarDay } from '@haicap/domain-kit';

/** The weeks that are reported. Plan 47-KH/BCĐ of 14 April 2025. */
export const FIRST_REPORTING_DAY = '2025-04-16';
export const LAST_REPORTING_DAY = '2025-10-31';

const WEDNESDAY = 2;
/** 15:00 in Viet Nam, which is 7 hours ahead of UTC all year. */
const HOUR = 'T15:00:00+07:00';

/** How many days a day is behind the Monday of its week. */
const daysFromMonday = (day: CalendarDay) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The Monday of a day's week. */
export function weekOf(day: CalendarDay): CalendarDay {
  return addDays(day, -daysFromMonday(day));
}

/**
 * When a week's report is due: its Wednesday, 15:00 in Viet Nam; null for a week whose Wednesday is
 * outside the plan. `week` is any day of the week, Monday to Sunday. Plan 47-KH/BCĐ.
 */
export function reportingDeadline(week: CalendarDay): Date | null {
  const wednesday = addDays(weekOf(week), WEDNESDAY);
  if (wednesday < FIRST_REPORTING_DAY || wednesday > LAST_REPORTING_DAY) return null;
  return new Date(`${wednesday}${HOUR}`);
}
