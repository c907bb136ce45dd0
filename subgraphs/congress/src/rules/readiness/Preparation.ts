import type { CalendarDay } from '@haicap/domain-kit';

/** A step of the preparation. */
export interface Milestone {
  readonly id: string;
  readonly dueOn: CalendarDay;
  /** Null while it is not done. */
  readonly doneOn: CalendarDay | null;
}

/** How far a document is, the first first. */
export const DOCUMENT_STATUSES = [
  'NOT_STARTED',
  'DRAFTING',
  'CONSULTED',
  'APPRAISED',
  'APPROVED',
  'ADOPTED',
] as const;

export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** A document and the day by which it is to be ready. */
export interface DocumentState {
  readonly id: string;
  readonly status: DocumentStatus;
  readonly dueOn: CalendarDay | null;
}

/** How far the personnel plan is (8548-CV/BTCTW: built and approved, appraised, decided). */
export type PlanStep = 'DRAFT' | 'BUILT' | 'APPRAISED' | 'DECIDED';

export interface PlanState {
  readonly id: string;
  readonly step: PlanStep;
  readonly dueOn: CalendarDay | null;
}

/** All that a congress's readiness rests on. */
export interface Preparation {
  readonly milestones: readonly Milestone[];
  readonly documents: readonly DocumentState[];
  /** Null where no plan is asked for. */
  readonly plan: PlanState | null;
  /** The latest day of the congress; null where there is none. */
  readonly latestOn: CalendarDay | null;
  /** The day it was held; null before. */
  readonly heldOn: CalendarDay | null;
}
