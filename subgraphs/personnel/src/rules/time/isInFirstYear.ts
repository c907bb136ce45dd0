import { addMonths, type CalendarDay } from '@haicap/domain-kit';
import type { Policies } from '../policies/Policies.ts';

/**
 * True where the leaving day lies in the first 12 months after the arrangement takes effect: the
 * first rate holds; from month 13 on the second. The day after just 12 months is a matter of the
 * policy `boundaryDay`. Circular 01/2025/TT-BNV, Art. 3.1.
 */
export function isInFirstYear(
  leavingOn: CalendarDay,
  effectiveOn: CalendarDay,
  policies: Pick<Policies, 'boundaryDay'>,
): boolean {
  const boundary = addMonths(effectiveOn, 12);
  if (leavingOn === boundary) return policies.boundaryDay === 'FIRST_12_MONTHS';
  return leavingOn < boundary;
}
