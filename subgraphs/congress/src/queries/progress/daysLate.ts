import type { CalendarDay } from '@haicap/domain-kit';
import type { MilestoneRow } from '../../loaders/preparation.ts';
import { daysBetween } from '../../rules/readiness/daysBetween.ts';

/** How many days late a milestone was done, or is today; 0 in time. */
export function daysLate(
  { dueOn, doneOn }: Pick<MilestoneRow, 'dueOn' | 'doneOn'>,
  today: CalendarDay,
) {
  const until = doneOn !== null && doneOn <= today ? doneOn : today;
  return Math.max(0, daysBetween(dueOn, until));
}
