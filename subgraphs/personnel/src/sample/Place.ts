import type { OrganisationKind, Speciality } from '../__generated__/types.ts';
import type { Qualification, StaffCategory } from '../entities/enums.ts';

/** A body of a unit, as the sample sets it up. */
export interface Body {
  /** Names the body within its unit. */
  readonly slug: string;
  readonly kind: OrganisationKind;
  readonly name: string;
}

/** A kind of place in a body: what it is called, and what it asks for. */
export interface Place {
  readonly body: string;
  readonly slug: string;
  readonly title: string;
  readonly isHead: boolean;
  readonly category: StaffCategory;
  readonly speciality: Speciality;
  readonly qualification: Qualification;
  /** The leadership allowance, a coefficient; null for none. */
  readonly leadership: number | null;
}

/** A place of somebody who leads, whatever their field. */
export function leading(
  body: string,
  title: string,
  leadership: number,
  {
    isHead = false,
    category = 'CIVIL_SERVANT',
  }: { isHead?: boolean; category?: StaffCategory } = {},
): Place {
  const slug = isHead ? 'head' : 'deputy';
  return {
    body,
    slug,
    title,
    isHead,
    category,
    speciality: 'LEADERSHIP',
    qualification: 'BACHELOR',
    leadership,
  };
}

/** A place of a specialist. */
export function specialist(
  body: string,
  speciality: Speciality,
  title: string,
  qualification: Qualification = 'BACHELOR',
): Place {
  return {
    body,
    slug: speciality.toLowerCase(),
    title,
    isHead: false,
    category: 'CIVIL_SERVANT',
    speciality,
    qualification,
    leadership: null,
  };
}
