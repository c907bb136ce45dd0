import type { SampleRandom } from '@haicap/domain-kit';
import { addDays, type CalendarDay } from '@haicap/domain-kit';
import type { MilestoneCode } from '../../rules/congress/milestones.ts';
import type { Course } from './Course.ts';

/** At the latest so many days before the congress is held. */
const DAYS_AHEAD: Readonly<Record<MilestoneCode, number>> = {
  PLAN_ISSUED: 30,
  SUBCOMMITTEES_SET_UP: 26,
  COMMENTS_COLLECTED: 12,
  DELEGATES_CHOSEN: 6,
  PREPARATION_CHECKED: 2,
};

/** Of ten steps one is late, by up to nine days; the others are up to a week early. */
const LATE = 0.1;

const around = (random: SampleRandom, dueOn: CalendarDay) =>
  addDays(dueOn, random.chance(LATE) ? 1 + random.below(9) : -random.below(8));

const earlier = (one: CalendarDay, other: CalendarDay) => (one < other ? one : other);

/** When a step was done: around its day, and always before the congress. */
export function milestoneDay(
  random: SampleRandom,
  course: Course,
  code: MilestoneCode,
  dueOn: CalendarDay,
): CalendarDay {
  const day = around(random, dueOn);
  return course.heldFrom === null ? day : earlier(day, addDays(course.heldFrom, -DAYS_AHEAD[code]));
}

/** When a document came to each of its steps, up to the approval: the first is drafting. */
export function documentDays(
  random: SampleRandom,
  course: Course,
  dueOn: CalendarDay,
): readonly [CalendarDay, CalendarDay, CalendarDay, CalendarDay] {
  const day = around(random, dueOn);
  const approved = course.heldFrom === null ? day : earlier(day, addDays(course.heldFrom, -3));
  const appraised = addDays(approved, -3 - random.below(5));
  const consulted = addDays(appraised, -7 - random.below(8));
  return [addDays(consulted, -10 - random.below(16)), consulted, appraised, approved];
}

/** When a personnel plan was built, appraised and decided; a few by the last days of Conclusion 157. */
export function planDays(
  random: SampleRandom,
  course: Course,
  dueOn: CalendarDay,
): readonly [CalendarDay, CalendarDay, CalendarDay] {
  const day = addDays(dueOn, random.chance(0.15) ? 1 + random.below(31) : -random.below(6));
  const decided = course.heldFrom === null ? day : earlier(day, addDays(course.heldFrom, -1));
  const appraised = addDays(decided, -3 - random.below(4));
  return [addDays(appraised, -5 - random.below(6)), appraised, decided];
}
