import type { Speciality } from '../../__generated__/types.ts';
import type { StaffCategory } from '../../entities/enums.ts';
import type { PlanWeights } from './PlanWeights.ts';

/** A body on the map of a plan, and the cell of its staff that is meant. */
export interface Cell {
  readonly organisationId: string;
  readonly unitId: string;
  /** Null for a body of the province, and where none is recorded. */
  readonly formerDistrict: string | null;
  readonly category: StaffCategory;
  readonly speciality: Speciality;
}

/** A body that has more people present in a cell than its quota. */
export interface Sender extends Cell {
  readonly provincial: boolean;
  /** How many could go: none of them below the quota, protected or away. */
  readonly spare: number;
  /** How many the body has offered. */
  readonly offered: number;
}

/** Places of one kind in a body that nobody is present for. */
export interface Place extends Cell {
  /** The need that asks for them; null for vacancies that nobody asked to fill. */
  readonly needId: string | null;
  readonly count: number;
  /** In a remote or difficult area. */
  readonly priority: boolean;
  /** The rank of the least qualification that the posts ask for; 0 where none is asked for. */
  readonly requiredRank: number;
}

/** What a plan is made of. */
export interface PlanInput {
  readonly senders: readonly Sender[];
  readonly places: readonly Place[];
  /** How many at most from one body. */
  readonly limitPerOrganisation: number;
  readonly weights: PlanWeights;
}
