import type { Candidacy } from '../people/Candidacy.ts';
import { checkCandidate } from '../people/checkCandidate.ts';
import type { Policies } from '../policies/Policies.ts';
import { type CongressRefused, refused } from './CongressFault.ts';

/**
 * The refusal of somebody whom the rules on age, terms or posts bar, with all that speaks against it;
 * null for others: what needs a special decision, or is not told, is for those who appraise.
 */
export function eligibilityFault(candidacy: Candidacy, policies: Policies): CongressRefused | null {
  const { outcome, findings } = checkCandidate(candidacy, policies);
  if (outcome !== 'BARRED') return null;
  return refused({ code: 'CANDIDATE_NOT_ELIGIBLE', outcome, findings });
}
