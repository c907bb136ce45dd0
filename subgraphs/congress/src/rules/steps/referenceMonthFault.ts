import type { YearMonth } from '@haicap/domain-kit';
import { type CongressRefused, refused } from './CongressFault.ts';

/**
 * The refusal of counts whose ages were taken at a month before the congress's own, as those were
 * that were made before Directive 45-CT/TW replaced 35-CT/TW; null where they were not.
 */
export function referenceMonthFault(
  given: YearMonth,
  referenceMonth: YearMonth,
): CongressRefused | null {
  if (given >= referenceMonth) return null;
  return refused({ code: 'PAST_REFERENCE_MONTH', givenMonth: given, referenceMonth });
}
