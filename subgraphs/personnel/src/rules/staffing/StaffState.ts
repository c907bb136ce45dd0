import type { CalendarDay } from '@haicap/domain-kit';
import type {
  AssignmentEnd,
  AssignmentKind,
  OrganisationLevel,
  Provenance,
  StaffCategory,
} from '../../entities/enums.ts';
import type { KnownEnd } from './knownEnd.ts';

/** From a day to a day, the end exclusive. */
export interface Spell {
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
}

/** A body, as far as a command judges it. */
export interface OrganisationState extends Spell {
  readonly id: string;
  readonly unitId: string;
  readonly level: OrganisationLevel;
  readonly version: number;
  readonly provenance: Provenance;
}

/** Somebody, as far as a command judges them. */
export interface PersonState {
  readonly id: string;
  readonly unitId: string;
  readonly leftOn: CalendarDay | null;
  readonly version: number;
  readonly provenance: Provenance;
}

/** A post, and the days on which somebody holds it. */
export interface PostState extends Spell {
  readonly id: string;
  readonly organisationId: string;
  readonly isHead: boolean;
  readonly category: StaffCategory;
  readonly speciality: string;
  readonly version: number;
  readonly held: readonly (Spell & { readonly personId: string })[];
}

export interface AssignmentState extends Spell {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly unitId: string;
  readonly postId: string | null;
  readonly kind: AssignmentKind;
  readonly category: StaffCategory;
  readonly speciality: string;
  readonly title: string | null;
  readonly fromOrganisationId: string | null;
  readonly version: number;
}

/** What a cell of a body may hold and holds from a day on, until the next such row. */
export interface CellDay {
  readonly speciality: string;
  readonly day: CalendarDay;
  readonly quota: number;
  /** How many hold a post proper. */
  readonly actual: number;
  /** How many are there: without those sent away, with those sent here. */
  readonly present: number;
}

/** An assignment to end, and why. */
export interface AssignmentEnding {
  readonly id: string;
  readonly on: CalendarDay;
  readonly reason: AssignmentEnd;
}

/** An assignment to begin. */
export interface NewAssignment {
  readonly organisation: OrganisationState;
  readonly postId: string | null;
  readonly kind: AssignmentKind;
  readonly category: StaffCategory;
  readonly speciality: string;
  readonly title: string | null;
  readonly on: CalendarDay;
  readonly expectedEnd: CalendarDay | null;
  /** The end of the body or of the person's work, where that is recorded ahead. */
  readonly until: KnownEnd | null;
  readonly fromOrganisationId: string | null;
  readonly needId: string | null;
}

/** What becomes of somebody's assignments. */
export interface AssignmentPlan {
  readonly ends: readonly AssignmentEnding[];
  readonly begins: NewAssignment | null;
}

/** True of a spell that holds on a day. */
export const holdsOn = ({ validFrom, validTo }: Spell, day: CalendarDay): boolean =>
  validFrom <= day && (validTo === null || validTo > day);

/** True of a spell that holds on a day or on a later one. */
export const holdsFrom = ({ validTo }: Spell, day: CalendarDay): boolean =>
  validTo === null || validTo > day;
