import { type CongressRefused, refused } from './CongressFault.ts';

/** Why a week cannot be closed at a moment; null where it can. Plan 47-KH/BCĐ: Wednesday 15:00. */
export function closeWeekFault(
  deadline: Date,
  moment: Date,
  closedAt: Date | null,
): CongressRefused | null {
  if (moment < deadline) return refused({ code: 'WEEK_NOT_OVER', deadline });
  return closedAt && refused({ code: 'WEEK_CLOSED_ALREADY', closedAt });
}
