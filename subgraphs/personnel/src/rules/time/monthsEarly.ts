import { type CalendarDay, monthOf, monthsBetween, type YearMonth } from '@haicap/domain-kit';

/**
 * Whole months from the leaving day to the first day of the first month of normal pension, `m`
 * (also `ℓ` of Decree 154/2025); 0 once that month has begun.
 * Decree 178/2024, Art. 5; Circular 01/2025/TT-BNV, Art. 3.3.
 */
export function monthsEarly(leavingOn: CalendarDay, pensionMonth: YearMonth): number {
  const months = monthsBetween(monthOf(leavingOn), pensionMonth);
  return Math.max(0, leavingOn.endsWith('-01') ? months : months - 1);
}
