import { type Policies, type PolicyUse, withPolicies } from '../policies/Policies.ts';
import type { Candidacy } from './Candidacy.ts';
import type { CandidateFinding, FindingWeight, UncheckedCode } from './CandidateFinding.ts';
import { type MonthsNeeded, monthsNeeded } from './monthsNeeded.ts';
import { postFindings } from './postFindings.ts';
import { type ServiceLeft, serviceLeft } from './serviceLeft.ts';

/** What all findings come to. */
export type CandidateOutcome = 'MEETS' | 'ADVISED_AGAINST' | 'SPECIAL_DECISION' | 'BARRED' | 'OPEN';

export interface CandidateCheck {
  readonly outcome: CandidateOutcome;
  readonly service: ServiceLeft;
  readonly needed: MonthsNeeded;
  readonly findings: readonly CandidateFinding[];
  readonly unchecked: readonly UncheckedCode[];
  readonly policies: readonly PolicyUse[];
}

function ageFinding(
  { referenceMonth, months, retirementMonth }: ServiceLeft,
  needed: MonthsNeeded,
): CandidateFinding | UncheckedCode | null {
  const limit = needed.months;
  if (retirementMonth === null) {
    return { code: 'RETIRED_BEFORE_2021', weight: 'BARS', figure: null, limit };
  }
  if (referenceMonth === null || months === null) return 'FRONT_CONGRESS_NOT_TOLD';
  if (months >= limit) return null;
  const special = needed.specialMonths !== null && months >= needed.specialMonths;
  return special
    ? { code: 'SPECIAL_CASE_ALONE', weight: 'SPECIAL_DECISION', figure: months, limit }
    : { code: 'TOO_LITTLE_SERVICE_LEFT', weight: 'BARS', figure: months, limit };
}

/** What is never checked here: appraisal; and for posts of the state the list of Directive 46-CT/TW. */
function alwaysUnchecked({ body }: Candidacy): readonly UncheckedCode[] {
  return body === 'STATE_POST'
    ? ['STANDARDS_AND_APPRAISAL', 'DIRECTIVE_46_LIST']
    : ['STANDARDS_AND_APPRAISAL'];
}

function outcomeOf(weights: readonly FindingWeight[], lacking: boolean): CandidateOutcome {
  if (weights.includes('BARS')) return 'BARRED';
  if (lacking) return 'OPEN';
  if (weights.includes('SPECIAL_DECISION')) return 'SPECIAL_DECISION';
  return weights.length > 0 ? 'ADVISED_AGAINST' : 'MEETS';
}

/** Holds a candidacy against the rules on age, terms and posts, and no others. Directive 45-CT/TW. */
export function checkCandidate(candidacy: Candidacy, policies: Policies): CandidateCheck {
  return withPolicies(policies, (read) => {
    const service = serviceLeft(candidacy, read);
    const needed = monthsNeeded(candidacy);
    const outcomes = [ageFinding(service, needed), ...postFindings(candidacy, read)];
    const findings = outcomes.filter((one) => one !== null && typeof one === 'object');
    const lacking = outcomes.filter((one) => typeof one === 'string');
    const weights = findings.map(({ weight }) => weight);
    return {
      outcome: outcomeOf(weights, lacking.length > 0),
      service,
      needed,
      findings,
      unchecked: [...lacking, ...alwaysUnchecked(candidacy)],
    };
  });
}
