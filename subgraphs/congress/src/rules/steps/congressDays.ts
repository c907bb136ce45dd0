import type { CalendarDay } from '@haicap/domain-kit';
import { daysBetween } from '../readiness/daysBetween.ts';
import { type CongressRefused, refused } from './CongressFault.ts';

/** The days of a congress, both included, and of the session before it. */
export interface CongressDays {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly preparatoryOn: CalendarDay | null;
}

/** The preparatory session is half a day at most and counts inside. Directive 45-CT/TW. */
const PREPARATORY_DAYS = 0.5;

/** How many days a congress takes; its preparatory session adds to them on a day of its own alone. */
export function lengthInDays({ from, to, preparatoryOn }: CongressDays): number {
  const days = daysBetween(from, to) + 1;
  const apart = preparatoryOn !== null && (preparatoryOn < from || preparatoryOn > to);
  return apart ? days + PREPARATORY_DAYS : days;
}

/** The refusal of a congress that is longer than its level's may be; null where it is not. */
export function tooLong(days: CongressDays, mostDays: number | null): CongressRefused | null {
  const length = lengthInDays(days);
  if (mostDays === null || length <= mostDays) return null;
  return refused({ code: 'TOO_LONG', days: length, mostDays });
}
