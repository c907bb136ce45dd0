import type { CommandAnswer } from '../commands/run/commanded.ts';
import type { FaultCode } from '../rules/steps/CongressFault.ts';

/** The type that tells each reason. */
export const REFUSAL_TYPES = {
  CONFLICTING_INPUT: 'CongressInputConflict',
  STALE_VERSION: 'CongressVersionStale',
  PARTY_ORGANISATION_NOT_FOUND: 'PartyOrganisationNotFound',
  PARTY_ORGANISATION_NOT_LIVING: 'PartyOrganisationNotLiving',
  NO_CONGRESS_TERMS: 'NoCongressTerms',
  CONGRESS_ALREADY_OPENED: 'CongressAlreadyOpened',
  CONGRESS_NOT_FOUND: 'CongressNotFound',
  MILESTONE_NOT_FOUND: 'CongressMilestoneNotFound',
  DOCUMENT_NOT_FOUND: 'CongressDocumentNotFound',
  DOCUMENT_TITLE_TAKEN: 'CongressDocumentTitleTaken',
  PLAN_NOT_FOUND: 'PersonnelPlanNotFound',
  CANDIDATE_NOT_FOUND: 'PlanCandidateNotFound',
  CANDIDATE_STANDS_ALREADY: 'PlanCandidateStands',
  STEP_OUT_OF_ORDER: 'CongressStepOutOfOrder',
  SAME_PERSON: 'CongressSamePerson',
  CLASSIFIED: 'CongressClassified',
  PAST_REFERENCE_MONTH: 'PastReferenceMonth',
  CANDIDATE_NOT_ELIGIBLE: 'CandidateNotEligible',
  SEATS_EXCEEDED: 'SeatsExceeded',
  TOO_LONG: 'CongressTooLong',
  DAY_OUT_OF_ORDER: 'CongressDayOutOfOrder',
  COMMITTEE_CHOICE_DIFFERS: 'CommitteeChoiceDiffers',
  WEEK_NOT_OVER: 'WeekNotOver',
  WEEK_CLOSED_ALREADY: 'WeekClosedAlready',
} as const satisfies Readonly<Record<FaultCode, string>>;

/** Tells a refusal by its reason, and what was recorded by `recorded`. */
export function typeOfAnswer(recorded: string) {
  return (answer: CommandAnswer | object) =>
    'code' in answer ? REFUSAL_TYPES[answer.code as FaultCode] : recorded;
}
