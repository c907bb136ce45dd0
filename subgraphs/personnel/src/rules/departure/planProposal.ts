import type { CalendarDay } from '@haicap/domain-kit';
import { type Refused, refused } from '../CommandFault.ts';
import { notOnStaff } from '../staffing/planAssignment.ts';
import type { AssignmentState, PersonState } from '../staffing/StaffState.ts';
import { holdsOn } from '../staffing/StaffState.ts';
import type { DepartureState, Restraint } from './DepartureState.ts';
import { restraintFault } from './restraintFault.ts';

export interface ProposalScene {
  readonly person: PersonState;
  readonly assignments: readonly AssignmentState[];
  readonly departures: readonly DepartureState[];
  readonly restraints: readonly Restraint[];
}

/** The post that somebody leaves: the one held on the day, else the last. */
export function planProposal(
  { person, assignments, departures, restraints }: ProposalScene,
  { on, requested }: { readonly on: CalendarDay; readonly requested: boolean },
): AssignmentState | Refused {
  const gone = notOnStaff(person, on);
  if (gone) return gone;
  const open = departures.find(({ status }) => status !== 'REFUSED');
  if (open) return refused({ code: 'DEPARTURE_UNDER_WAY', departureId: open.id });
  const restrained = restraintFault(person.id, requested, restraints);
  if (restrained) return restrained;
  const posts = assignments.filter(({ kind }) => kind === 'PERMANENT');
  const begun = posts.filter(({ validFrom }) => validFrom <= on);
  const last = begun.sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
  const left = posts.find((each) => holdsOn(each, on)) ?? last;
  if (left) return left;
  const { id: personId, leftOn } = person;
  return refused({ code: 'PERSON_NOT_ON_STAFF', personId, on, leftOn });
}
