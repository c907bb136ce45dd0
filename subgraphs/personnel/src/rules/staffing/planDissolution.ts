import { addDays, type CalendarDay } from '@haicap/domain-kit';
import { isRefused } from '@haicap/subgraph-kit';
import { dayOutOfOrder, type Refused, refused } from '../CommandFault.ts';
import { notLiving, type Place } from './placeFault.ts';
import { planAssignment } from './planAssignment.ts';
import {
  type AssignmentPlan,
  type AssignmentState,
  type CellDay,
  holdsFrom,
  type OrganisationState,
  type PersonState,
  type PostState,
} from './StaffState.ts';

/** Where somebody of a dissolved body goes. */
export interface Reassignment {
  readonly personId: string;
  readonly organisation: OrganisationState;
  readonly post: PostState | null;
}

export interface DissolutionScene {
  readonly organisation: OrganisationState;
  readonly people: readonly PersonState[];
  /** The assignments in the body, and those by which it sent people away. */
  readonly assignments: readonly AssignmentState[];
  readonly cellsOf: (organisationId: string, category: string) => readonly CellDay[];
}

/** What becomes of each person of the body. */
export type DissolutionPlan = ReadonlyMap<string, AssignmentPlan>;

/**
 * Dissolves a body on a day: whoever is listed goes on elsewhere, in the same capacity and field
 * unless the new post says another; the assignments of all others in it end.
 */
export function planDissolution(
  { organisation, people, assignments, cellsOf }: DissolutionScene,
  on: CalendarDay,
  reassignments: readonly Reassignment[],
): DissolutionPlan | Refused {
  const dead = notLiving(organisation, on);
  if (dead) return dead;
  const open = assignments.filter((each) => holdsFrom(each, on));
  const latest = open
    .map(({ validFrom }) => validFrom)
    .sort()
    .at(-1);
  const early = latest && dayOutOfOrder(on, { earliest: addDays(latest, 1) });
  if (early) return early;
  const plans = new Map<string, AssignmentPlan>();
  const heads = new Set<string>();
  for (const { personId, organisation: target, post } of reassignments) {
    const person = people.find(({ id }) => id === personId);
    const own = open.filter((each) => each.personId === personId);
    const present = own.find(
      (each) => each.kind === 'PERMANENT' && each.organisationId === organisation.id,
    );
    if (!person || !present) {
      const leftOn = person?.leftOn ?? null;
      return refused({ code: 'PERSON_NOT_ON_STAFF', personId, on, leftOn });
    }
    const { category, speciality } = post ?? present;
    const place: Place = { organisation: target, post, category, speciality };
    if (post?.isHead) {
      if (heads.has(post.id)) return refused({ code: 'POST_OCCUPIED', postId: post.id, on });
      heads.add(post.id);
    }
    const cells = filled(cellsOf(target.id, category), speciality, countIn(plans, place), on);
    const plan = planAssignment(
      { person, assignments: own, place, cells },
      { kind: 'PERMANENT', on, ends: present.id, title: null, expectedEnd: null },
    );
    if (isRefused(plan)) return plan;
    plans.set(personId, { ...plan, ends: endAll(plan, own, on) });
  }
  for (const { personId } of open) {
    if (plans.has(personId)) continue;
    const own = open.filter((each) => each.personId === personId);
    plans.set(personId, { ends: endAll({ ends: [] }, own, on), begins: null });
  }
  return plans;
}

/** What a plan ends, and everything else that hangs on the body. */
function endAll(
  { ends }: Pick<AssignmentPlan, 'ends'>,
  own: readonly AssignmentState[],
  on: CalendarDay,
) {
  const others = own.filter(({ id }) => ends.every((each) => each.id !== id));
  return [...ends, ...others.map(({ id }) => ({ id, on, reason: 'DISSOLVED' as const }))];
}

/** How many of this dissolution already go into a cell. */
function countIn(plans: DissolutionPlan, { organisation, category, speciality }: Place): number {
  return [...plans.values()].filter(
    ({ begins }) =>
      begins?.organisation.id === organisation.id &&
      begins.category === category &&
      begins.speciality === speciality,
  ).length;
}

/** Cells with so many more people in one of them from a day on. */
function filled(
  cells: readonly CellDay[],
  speciality: string,
  count: number,
  on: CalendarDay,
): readonly CellDay[] {
  const before = cells.filter((cell) => cell.speciality === speciality && cell.day <= on).at(-1);
  return cells.map((cell) =>
    cell === before || (cell.speciality === speciality && cell.day > on)
      ? { ...cell, actual: cell.actual + count, present: cell.present + count }
      : cell,
  );
}
