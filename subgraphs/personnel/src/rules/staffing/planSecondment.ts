import type { CalendarDay } from '@haicap/domain-kit';
import { type Refused, refused } from '../CommandFault.ts';
import { knownEnd } from './knownEnd.ts';
import { notLiving, type Place, quotaFault } from './placeFault.ts';
import { notOnStaff } from './planAssignment.ts';
import {
  type AssignmentPlan,
  type AssignmentState,
  type CellDay,
  holdsFrom,
  holdsOn,
  type OrganisationState,
  type PersonState,
} from './StaffState.ts';

export interface SecondmentRequest {
  readonly on: CalendarDay;
  readonly expectedEnd: CalendarDay;
  readonly title: string | null;
  /** The need that it answers, where it comes of a reinforcement. */
  readonly needId: string | null;
}

export interface SecondmentScene {
  readonly person: PersonState;
  readonly assignments: readonly AssignmentState[];
  /** The body that receives. */
  readonly organisation: OrganisationState;
  /** The cells of the body that receives, of the category that the person has at home. */
  readonly cells: readonly CellDay[];
}

/** The permanent assignment that somebody is sent from on a day; null where they hold none. */
export function homeOn(
  assignments: readonly AssignmentState[],
  on: CalendarDay,
): AssignmentState | null {
  return assignments.find((each) => each.kind === 'PERMANENT' && holdsOn(each, on)) ?? null;
}

/** Sends somebody from the body of their post to another for a time; the post is kept. */
export function planSecondment(
  { person, assignments, organisation, cells }: SecondmentScene,
  { on, expectedEnd, title, needId }: SecondmentRequest,
): AssignmentPlan | Refused {
  const absent = notLiving(organisation, on) ?? notOnStaff(person, on);
  if (absent) return absent;
  const home = homeOn(assignments, on);
  if (!home || home.organisationId === organisation.id) {
    const { id: personId, leftOn } = person;
    return refused({ code: 'PERSON_NOT_ON_STAFF', personId, on, leftOn });
  }
  const other = assignments.find((each) => each.kind === 'SECONDED' && holdsFrom(each, on));
  if (other) {
    const already = { personId: person.id, on, assignmentId: other.id };
    return refused({ code: 'ALREADY_SECONDED', ...already });
  }
  const { category, speciality } = home;
  const place: Place = { organisation, post: null, category, speciality };
  const until = knownEnd({
    DISSOLVED: organisation.validTo,
    LEFT: person.leftOn,
    ENDED: home.validTo,
  });
  const over = quotaFault(place, on, cells, 'present', until?.on ?? null);
  if (over) return over;
  return {
    ends: [],
    begins: {
      organisation,
      postId: null,
      kind: 'SECONDED',
      category,
      speciality,
      title,
      on,
      expectedEnd,
      until,
      fromOrganisationId: home.organisationId,
      needId,
    },
  };
}
