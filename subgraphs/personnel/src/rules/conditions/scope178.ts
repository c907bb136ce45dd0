import { type Check, checked, met } from '../departure/Check.ts';
import { given } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';
import { DECREE_67_FROM } from '../time/legalDays.ts';

/**
 * Whether Decree 178/2024 still ran on the leaving day. The civil side ended on 31 August 2025, or on
 * 31 December 2025 for a decision issued before 1 August (Official Letter 18/CV-BCĐ); published
 * examples of the armed forces go beyond.
 */
export function scope178({ input, policies }: Situation): Check {
  const { leavingOn, sector } = input;
  if (leavingOn <= policies.civilScopeLastDay) return 'MET';
  if (sector === 'ARMED_FORCES' && policies.armedForcesScope === 'OPEN') return 'MET';
  if (leavingOn > policies.civilScopeDecidedLastDay) return { reason: 'SCOPE_ENDED' };
  return checked(given(input.decisionIssuedOn, 'DECISION_ISSUED_ON'), (issuedOn) =>
    met(issuedOn < policies.civilScopeDecidedBefore, 'SCOPE_ENDED'),
  );
}

/** Articles 7a and 7b came with Decree 67/2025 on 15 March 2025. */
export function begun67({ input }: Situation): Check {
  return met(input.leavingOn >= DECREE_67_FROM, 'SCOPE_NOT_BEGUN');
}
