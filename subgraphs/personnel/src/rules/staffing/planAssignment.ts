import { addDays, type CalendarDay } from '@haicap/domain-kit';
import type { AssignmentKind } from '../../entities/enums.ts';
import { dayOutOfOrder, type Refused, refused } from '../CommandFault.ts';
import { knownEnd } from './knownEnd.ts';
import { notLiving, type Place, postFault, quotaFault } from './placeFault.ts';
import {
  type AssignmentPlan,
  type AssignmentState,
  type CellDay,
  holdsFrom,
  holdsOn,
  type PersonState,
} from './StaffState.ts';

export interface AssignmentRequest {
  readonly kind: Exclude<AssignmentKind, 'SECONDED'>;
  readonly on: CalendarDay;
  /** The permanent assignment that a permanent one replaces. */
  readonly ends: string | null;
  readonly title: string | null;
  readonly expectedEnd: CalendarDay | null;
}

export interface AssignmentScene {
  /** Null for somebody who is hired. */
  readonly person: PersonState | null;
  readonly assignments: readonly AssignmentState[];
  readonly place: Place;
  readonly cells: readonly CellDay[];
}

/** Assigns somebody from a day on: a post proper replaces the one before and ends a secondment. */
export function planAssignment(
  { person, assignments, place, cells }: AssignmentScene,
  { kind, on, ends, title, expectedEnd }: AssignmentRequest,
): AssignmentPlan | Refused {
  const { organisation, post, category, speciality } = place;
  const absent =
    notLiving(organisation, on) ??
    (person && notOnStaff(person, on)) ??
    postFault(place, on, person?.id ?? null);
  if (absent) return absent;
  const until = knownEnd({ DISSOLVED: organisation.validTo, LEFT: person?.leftOn ?? null });
  const begins = {
    organisation,
    postId: post?.id ?? null,
    kind,
    category,
    speciality,
    title,
    on,
    expectedEnd,
    until,
    fromOrganisationId: null,
    needId: null,
  };
  if (kind !== 'PERMANENT') return { ends: [], begins };
  const replaced = assignments.find(({ id }) => id === ends) ?? null;
  if (ends !== null && replaced?.kind !== 'PERMANENT') {
    return refused({ code: 'ASSIGNMENT_NOT_FOUND', assignmentId: ends });
  }
  if (replaced?.validTo && replaced.validTo < on) {
    const { id, validTo } = replaced;
    return refused({ code: 'ASSIGNMENT_ENDED', assignmentId: id, validTo });
  }
  const early = replaced && beforeItsEnd(replaced, on);
  if (early) return early;
  const other = assignments.find(
    (each) => each.kind === 'PERMANENT' && each !== replaced && holdsFrom(each, on),
  );
  if (other && person) {
    const double = { personId: person.id, on, assignmentId: other.id };
    return refused({ code: 'DOUBLE_FULL_TIME_ASSIGNMENT', ...double });
  }
  const staysInCell =
    replaced !== null &&
    holdsOn(replaced, on) &&
    replaced.organisationId === organisation.id &&
    replaced.category === category &&
    replaced.speciality === speciality;
  const over = staysInCell ? null : quotaFault(place, on, cells, 'actual', until?.on ?? null);
  if (over) return over;
  const secondments = assignments.filter((each) => each.kind === 'SECONDED' && holdsFrom(each, on));
  const ahead = secondments.find(({ validFrom }) => validFrom >= on);
  if (ahead && person) {
    return refused({ code: 'ALREADY_SECONDED', personId: person.id, on, assignmentId: ahead.id });
  }
  const ended = [...(replaced && holdsFrom(replaced, on) ? [replaced] : []), ...secondments];
  return { ends: ended.map(({ id }) => ({ id, on, reason: 'MOVED' as const })), begins };
}

/** Why somebody cannot be moved on a day: they have left by then; null where they can. */
export function notOnStaff({ id, leftOn }: PersonState, on: CalendarDay): Refused | null {
  if (leftOn === null || leftOn > on) return null;
  return refused({ code: 'PERSON_NOT_ON_STAFF', personId: id, on, leftOn });
}

/** An assignment lasts a day at least. */
export function beforeItsEnd({ validFrom }: AssignmentState, on: CalendarDay): Refused | null {
  return on > validFrom ? null : dayOutOfOrder(on, { earliest: addDays(validFrom, 1) });
}
