import { addDays, type CalendarDay } from '@haicap/domain-kit';
import {
  FIRST_REPORTING_DAY,
  LAST_REPORTING_DAY,
  reportingDeadline,
  weekOf,
} from './reportingDeadline.ts';

/** A week that is reported: from one deadline to the next, the second excluded. */
export interface ReportingWeek {
  /** Its Monday. */
  readonly week: CalendarDay;
  /** The deadline before, in the plan or not. */
  readonly since: Date;
  readonly deadline: Date;
  /** The days of the two deadlines; those after the first, to the second, are the week's own. */
  readonly previousDeadlineDay: CalendarDay;
  readonly deadlineDay: CalendarDay;
}

const WEEK_MS = 7 * 86_400_000;

/** The week of a day; null where Plan 47-KH/BCĐ asks for no report. */
export function reportingWeek(day: CalendarDay): ReportingWeek | null {
  const deadline = reportingDeadline(day);
  if (deadline === null) return null;
  const week = weekOf(day);
  return {
    week,
    since: new Date(deadline.getTime() - WEEK_MS),
    deadline,
    previousDeadlineDay: addDays(week, -5),
    deadlineDay: addDays(week, 2),
  };
}

/** The Mondays of the first and the last week with a report; the plan ends on a Friday. */
export const REPORTING_WEEKS = {
  first: weekOf(FIRST_REPORTING_DAY),
  last: weekOf(LAST_REPORTING_DAY),
} as const;
