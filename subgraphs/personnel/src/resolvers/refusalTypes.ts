import type { CommandAnswer } from '../commands/run/answerOf.ts';
import type { FaultCode } from '../rules/CommandFault.ts';

/** The type that tells each reason. */
export const REFUSAL_TYPES = {
  CONFLICTING_INPUT: 'PersonnelInputConflict',
  STALE_VERSION: 'PersonnelVersionStale',
  ORGANISATION_NOT_FOUND: 'OrganisationNotFound',
  ORGANISATION_NOT_LIVING: 'OrganisationNotLiving',
  AGENCY_CODE_TAKEN: 'AgencyCodeTaken',
  POST_NOT_FOUND: 'PostNotFound',
  POST_OCCUPIED: 'PostOccupied',
  PERSON_NOT_FOUND: 'PersonNotFound',
  PERSON_NOT_ON_STAFF: 'PersonNotOnStaff',
  IDENTIFIER_TAKEN: 'IdentifierTaken',
  ASSIGNMENT_NOT_FOUND: 'AssignmentNotFound',
  ASSIGNMENT_ENDED: 'AssignmentEnded',
  DOUBLE_FULL_TIME_ASSIGNMENT: 'DoubleFullTimeAssignment',
  ALREADY_SECONDED: 'AlreadySeconded',
  OVER_QUOTA: 'OverQuota',
  DAY_OUT_OF_ORDER: 'PersonnelDayOutOfOrder',
  PROTECTED_WITHOUT_REQUEST: 'ProtectedWithoutRequest',
  UNDER_PROCEEDINGS: 'UnderProceedings',
  DEPARTURE_NOT_FOUND: 'DepartureNotFound',
  DEPARTURE_UNDER_WAY: 'DepartureUnderWay',
  STEP_OUT_OF_ORDER: 'DepartureStepOutOfOrder',
  SAME_PERSON: 'DepartureSamePerson',
} as const satisfies Readonly<Record<FaultCode, string>>;

/** Tells a refusal by its reason, and what was recorded by `recorded`. */
export function typeOfAnswer(recorded: string) {
  return (answer: CommandAnswer) => ('code' in answer ? REFUSAL_TYPES[answer.code] : recorded);
}
