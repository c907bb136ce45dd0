import { recordPolicies } from '@haicap/domain-kit';
import type { BenefitRule } from '../departure/BenefitRule.ts';
import type { DepartureInput } from '../departure/DepartureInput.ts';
import { type MissingInput, orNull, then } from '../departure/Known.ts';
import { type Situation, situationOf } from '../departure/Situation.ts';
import { allowanceOf, salaryMonthOf } from '../departure/salaryFacts.ts';
import { exactText } from '../exact/exactText.ts';
import { describePolicies } from '../policies/describePolicies.ts';
import type { Policies } from '../policies/Policies.ts';
import type { Assessment } from './Assessment.ts';
import { assessCase } from './assessCase.ts';
import { BENEFIT_RULES } from './benefitRules.ts';
import { mostFavourable } from './mostFavourable.ts';
import { salaryBreakdowns } from './salaryBreakdown.ts';
import { timeQuantities } from './timeQuantities.ts';

/** The articles that count from the allowance `P`. */
const ALLOWANCE_RULES: ReadonlySet<string> = new Set([
  'DECREE_154_ARTICLE_9',
  'DECREE_154_ARTICLE_10',
]);

/** The rules that a reason for leaving leads to, of the kind asked for. */
function rulesFor(situation: Situation): readonly BenefitRule[] {
  const { basis, kind } = situation.input;
  return BENEFIT_RULES.filter((rule) => {
    if (basis === null || !rule.bases.includes(basis)) return false;
    return kind === null ? (rule.comesUp?.(situation) ?? true) : rule.kind === kind;
  });
}

/**
 * What Decrees 178/2024, 154/2025 and 177/2024 give for one departure, itemised: every article that
 * its reason leads to, due or not and why, each line with its formula, quantities and whole dong.
 * What no rule covers has no amount; what is missing is named. No decision, and nothing is kept.
 */
export function assess(input: DepartureInput, policies: Policies): Assessment {
  const recorded = recordPolicies(policies);
  const situation = situationOf(input, recorded.policies);
  const basis: readonly MissingInput[] = input.basis === null ? ['BASIS'] : [];
  const cases = rulesFor(situation).map((rule) => assessCase(rule, situation));
  const best = mostFavourable(cases);
  const asksForAllowance = cases.some(({ id }) => ALLOWANCE_RULES.has(id));
  return {
    isDecision: false,
    cases: cases.map((one) => ({ ...one, isMostFavourable: one.id === best })),
    mostFavourable: best,
    missing: [...new Set([...basis, ...cases.flatMap(({ missing }) => missing)])],
    time: timeQuantities(situation),
    salaries: salaryBreakdowns(situation),
    monthlyAllowance: asksForAllowance ? orNull(then(allowanceOf(situation), exactText)) : null,
    salaryMonth: salaryMonthOf(situation),
    policies: describePolicies(policies, recorded.used),
  };
}
