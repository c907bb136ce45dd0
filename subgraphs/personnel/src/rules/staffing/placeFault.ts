import type { CalendarDay } from '@haicap/domain-kit';
import type { StaffCategory } from '../../entities/enums.ts';
import { type Refused, refused } from '../CommandFault.ts';
import {
  type CellDay,
  holdsFrom,
  holdsOn,
  type OrganisationState,
  type PostState,
} from './StaffState.ts';

/** Where somebody is to work from a day on. */
export interface Place {
  readonly organisation: OrganisationState;
  readonly post: PostState | null;
  readonly category: StaffCategory;
  readonly speciality: string;
}

/** Why a body cannot take anybody on a day; null where it can. */
export function notLiving(organisation: OrganisationState, on: CalendarDay): Refused | null {
  if (holdsOn(organisation, on)) return null;
  const { id, validFrom, validTo } = organisation;
  return refused({ code: 'ORGANISATION_NOT_LIVING', organisationId: id, on, validFrom, validTo });
}

/** Why a post cannot be taken from a day on; a head's is for one alone, other posts share a title. */
export function postFault(
  { post, organisation }: Place,
  on: CalendarDay,
  by: string | null,
): Refused | null {
  if (post === null) return null;
  if (post.organisationId !== organisation.id || !holdsOn(post, on)) {
    return refused({ code: 'POST_NOT_FOUND', postId: post.id });
  }
  const held = post.held.some((spell) => spell.personId !== by && holdsFrom(spell, on));
  if (!post.isHead || !held) return null;
  return refused({ code: 'POST_OCCUPIED', postId: post.id, on });
}

/**
 * Why one more would be too many on a day or later, until an end that is recorded; `cells` are the body's of the category. A body
 * without any quota for the category is not judged: nobody recorded what it may have.
 */
export function quotaFault(
  { organisation, category, speciality }: Place,
  on: CalendarDay,
  cells: readonly CellDay[],
  count: 'actual' | 'present',
  until: CalendarDay | null,
): Refused | null {
  const isJudged = cells.some(({ day, quota }) => day <= on && quota > 0);
  if (!isJudged) return null;
  const own = cells.filter((cell) => cell.speciality === speciality);
  const before = own.filter(({ day }) => day <= on).at(-1);
  const after = own.filter(({ day }) => day > on && (until === null || day < until));
  const none: CellDay = { speciality, day: on, quota: 0, actual: 0, present: 0 };
  const full = [before ?? none, ...after].find((cell) => cell[count] + 1 > cell.quota);
  if (!full) return null;
  return refused({
    code: 'OVER_QUOTA',
    organisationId: organisation.id,
    category,
    speciality,
    on: full.day > on ? full.day : on,
    headcount: full.quota,
    occupied: full[count],
  });
}
