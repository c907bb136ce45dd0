import { addMonths, type CalendarDay } from '@haicap/domain-kit';
import type { RetentionKind, RetentionPolicy } from './RetentionPolicy.ts';

/**
 * The day before which data of a kind are kept no longer: what is of an earlier day has had its
 * months by `today`. Null where everything is kept. At the end of a month it errs, by three days at
 * most, towards keeping.
 */
export function expiredBefore(
  policy: RetentionPolicy,
  kind: RetentionKind,
  today: CalendarDay,
): CalendarDay | null {
  const months = policy[kind];
  return months === null ? null : addMonths(today, -months);
}
