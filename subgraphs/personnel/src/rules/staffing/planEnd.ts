import type { CalendarDay } from '@haicap/domain-kit';
import { type Refused, refused } from '../CommandFault.ts';
import { beforeItsEnd } from './planAssignment.ts';
import type { AssignmentPlan, AssignmentState } from './StaffState.ts';

/** Ends an assignment on a day, and brings that of one already recorded forward. */
export function planEnd(assignment: AssignmentState, on: CalendarDay): AssignmentPlan | Refused {
  const { id, validTo, kind } = assignment;
  if (validTo !== null && validTo <= on) {
    return refused({ code: 'ASSIGNMENT_ENDED', assignmentId: id, validTo });
  }
  const early = beforeItsEnd(assignment, on);
  if (early) return early;
  const reason = kind === 'SECONDED' ? 'RETURNED' : 'ENDED';
  return { ends: [{ id, on, reason }], begins: null };
}
