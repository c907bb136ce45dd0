import type { CalendarDay } from '@haicap/domain-kit';
import { type Refused, refused } from '../CommandFault.ts';
import { beforeItsEnd } from './planAssignment.ts';
import { type AssignmentPlan, type AssignmentState, holdsFrom } from './StaffState.ts';

/**
 * Ends an assignment on a day, and brings an end already recorded forward. Nobody is sent from a
 * post that they do not hold: with a post proper a secondment ends; `all` are the person's.
 */
export function planEnd(
  assignment: AssignmentState,
  on: CalendarDay,
  all: readonly AssignmentState[],
): AssignmentPlan | Refused {
  const { id, validTo, kind } = assignment;
  if (validTo !== null && validTo <= on) {
    return refused({ code: 'ASSIGNMENT_ENDED', assignmentId: id, validTo });
  }
  const sent = all.filter((each) => each.kind === 'SECONDED' && holdsFrom(each, on));
  const ended = kind === 'PERMANENT' ? [assignment, ...sent] : [assignment];
  for (const each of ended) {
    const early = beforeItsEnd(each, on);
    if (early) return early;
  }
  const reason = kind === 'SECONDED' ? 'RETURNED' : 'ENDED';
  return { ends: ended.map((each) => ({ id: each.id, on, reason })), begins: null };
}
