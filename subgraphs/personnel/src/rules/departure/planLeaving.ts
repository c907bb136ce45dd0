import { addDays, type CalendarDay } from '@haicap/domain-kit';
import { dayOutOfOrder, type Refused } from '../CommandFault.ts';
import { type AssignmentEnding, type AssignmentState, holdsFrom } from '../staffing/StaffState.ts';

/** Ends everything that somebody does on the day that they leave. */
export function planLeaving(
  assignments: readonly AssignmentState[],
  leavingOn: CalendarDay,
): readonly AssignmentEnding[] | Refused {
  const open = assignments.filter((each) => holdsFrom(each, leavingOn));
  const latest = open
    .map(({ validFrom }) => validFrom)
    .sort()
    .at(-1);
  const early = latest && dayOutOfOrder(leavingOn, { earliest: addDays(latest, 1) });
  return early || open.map(({ id }) => ({ id, on: leavingOn, reason: 'LEFT' as const }));
}
