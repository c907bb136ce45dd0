import type { CalendarDay, YearMonth } from '@haicap/domain-kit';
import type { CommitteeChoice, PlanBodyKind } from '../../entities/enums.ts';
import type { MilestoneCode } from '../congress/milestones.ts';
import type { CandidateFinding } from '../people/CandidateFinding.ts';
import type { CandidateOutcome } from '../people/checkCandidate.ts';

/** What a step is a step of. */
export type StepSubject = 'MILESTONE' | 'DOCUMENT' | 'PLAN' | 'CONGRESS';

/** Why a command is refused, with what a caller can do something about. */
export type CongressFault =
  | { readonly code: 'CONFLICTING_INPUT'; readonly entityId: string }
  | {
      readonly code: 'STALE_VERSION';
      readonly givenVersion: number | null;
      readonly version: number | null;
    }
  | { readonly code: 'PARTY_ORGANISATION_NOT_FOUND'; readonly organisationId: string }
  | {
      readonly code: 'PARTY_ORGANISATION_NOT_LIVING';
      readonly organisationId: string;
      readonly on: CalendarDay;
      readonly validFrom: CalendarDay;
      readonly validTo: CalendarDay | null;
    }
  | { readonly code: 'NO_CONGRESS_TERMS'; readonly organisationId: string }
  | { readonly code: 'CONGRESS_ALREADY_OPENED'; readonly congressId: string }
  | { readonly code: 'CONGRESS_NOT_FOUND'; readonly congressId: string }
  | {
      readonly code: 'MILESTONE_NOT_FOUND';
      readonly congressId: string;
      readonly milestone: MilestoneCode;
    }
  | { readonly code: 'DOCUMENT_NOT_FOUND'; readonly documentId: string }
  | { readonly code: 'DOCUMENT_TITLE_TAKEN'; readonly documentId: string }
  | { readonly code: 'PLAN_NOT_FOUND'; readonly planId: string }
  | { readonly code: 'CANDIDATE_NOT_FOUND'; readonly candidateId: string }
  | { readonly code: 'CANDIDATE_STANDS_ALREADY'; readonly candidateId: string }
  | {
      readonly code: 'STEP_OUT_OF_ORDER';
      readonly subject: StepSubject;
      readonly id: string;
      readonly at: string;
      readonly expected: readonly string[];
    }
  | { readonly code: 'SAME_PERSON'; readonly subject: StepSubject; readonly id: string }
  | { readonly code: 'CLASSIFIED' }
  | {
      readonly code: 'PAST_REFERENCE_MONTH';
      readonly givenMonth: YearMonth;
      readonly referenceMonth: YearMonth;
    }
  | {
      readonly code: 'CANDIDATE_NOT_ELIGIBLE';
      readonly outcome: CandidateOutcome;
      readonly findings: readonly CandidateFinding[];
    }
  | {
      readonly code: 'SEATS_EXCEEDED';
      readonly body: PlanBodyKind;
      readonly given: number;
      readonly seats: number;
    }
  | { readonly code: 'TOO_LONG'; readonly days: number; readonly mostDays: number }
  | {
      readonly code: 'DAY_OUT_OF_ORDER';
      readonly on: CalendarDay;
      readonly earliest: CalendarDay | null;
      readonly latest: CalendarDay | null;
    }
  | {
      readonly code: 'COMMITTEE_CHOICE_DIFFERS';
      readonly congressId: string;
      readonly committee: CommitteeChoice;
      readonly expected: readonly CommitteeChoice[];
    }
  | { readonly code: 'WEEK_NOT_OVER'; readonly deadline: Date }
  | { readonly code: 'WEEK_CLOSED_ALREADY'; readonly closedAt: Date };

export type FaultCode = CongressFault['code'];

/** What a rule answers instead of a plan. */
export interface CongressRefused {
  readonly fault: CongressFault;
}

/** A refusal of one fault. */
export const refused = (fault: CongressFault): CongressRefused => ({ fault });

/** The refusal of a day before another; null where it is that day or later. */
export function dayBefore(on: CalendarDay, earliest: CalendarDay | null): CongressRefused | null {
  if (earliest === null || on >= earliest) return null;
  return refused({ code: 'DAY_OUT_OF_ORDER', on, earliest, latest: null });
}
