import type { CommandFault, FaultCode } from '../../rules/CommandFault.ts';

type Told<Code extends FaultCode> = Extract<CommandFault, { readonly code: Code }>;

const ENGLISH: { readonly [Code in FaultCode]: (fault: Told<Code>) => string } = {
  CONFLICTING_INPUT: () => 'Another input for the same thing was recorded before.',
  STALE_VERSION: () => 'What this was based on has changed since.',
  ORGANISATION_NOT_FOUND: () => 'There is no such body.',
  ORGANISATION_NOT_LIVING: ({ on }) => `The body does not exist on ${on}.`,
  AGENCY_CODE_TAKEN: ({ agencyCode }) => `Another body bears the code ${agencyCode}.`,
  POST_NOT_FOUND: () => 'The body has no such post on that day.',
  POST_OCCUPIED: ({ on }) => `Somebody holds the post on ${on} or later.`,
  PERSON_NOT_FOUND: () => 'There is no such person.',
  PERSON_NOT_ON_STAFF: ({ on }) => `The person holds no post there on ${on}, or has left.`,
  IDENTIFIER_TAKEN: () => 'Somebody with this identifier or code is on file.',
  ASSIGNMENT_NOT_FOUND: () => 'There is no such assignment.',
  ASSIGNMENT_ENDED: ({ validTo }) => `The assignment is over since ${validTo}.`,
  DOUBLE_FULL_TIME_ASSIGNMENT: ({ on }) =>
    `The person holds another post proper on ${on} or later.`,
  ALREADY_SECONDED: ({ on }) => `The person is on secondment on ${on} or later.`,
  OVER_QUOTA: ({ headcount, occupied, on }) =>
    `Over quota: on ${on} there may be ${headcount}, and there are ${occupied}.`,
  DAY_OUT_OF_ORDER: ({ on }) => `The day ${on} does not go with what is recorded.`,
  PROTECTED_WITHOUT_REQUEST: () =>
    'The person is let go only if they ask for it (Decree 178/2024/NĐ-CP).',
  UNDER_PROCEEDINGS: () =>
    'The person may not be let go, even if they ask for it (Decree 178/2024/NĐ-CP).',
  DEPARTURE_NOT_FOUND: () => 'There is no such departure.',
  DEPARTURE_UNDER_WAY: () => 'Another departure of the person is under way or decided.',
  STEP_OUT_OF_ORDER: () => 'The departure has not come to this step, or is past it.',
  SAME_PERSON: () => 'Who appraised may not decide.',
};

/** The sentence that tells a refusal in English. */
export function inEnglish(fault: CommandFault): string {
  return (ENGLISH[fault.code] as (fault: CommandFault) => string)(fault);
}
