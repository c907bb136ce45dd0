import { GROUP_178, inGroup178 } from '../conditions/group178.ts';
import { pensionEntitlement } from '../conditions/pensionEntitlement.ts';
import { protection178 } from '../conditions/protection.ts';
import { earliestRetirement } from '../conditions/resigningAge.ts';
import { begun67, scope178 } from '../conditions/scope178.ts';
import { atLeastLeft, atMostLeft, stillInService } from '../conditions/yearsLeft.ts';
import { monthsEarlyOf } from '../departure/ageFacts.ts';
import type { BenefitRule } from '../departure/BenefitRule.ts';
import { firstYear67Of, firstYearOf } from '../departure/clockFacts.ts';
import { insuranceYearsOf } from '../departure/insuranceFacts.ts';
import { then, together } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';
import { salaryOf } from '../departure/salaryFacts.ts';
import { article7Lines } from './article7Lines.ts';

function conditions(situation: Situation, mostLeft: number) {
  return [
    inGroup178(situation, GROUP_178),
    ...protection178(situation),
    scope178(situation),
    ...stillInService(situation),
    atLeastLeft(situation, 1),
    atMostLeft(situation, mostLeft),
    pensionEntitlement(situation),
  ];
}

const quantities = (situation: Situation) => ({
  S: salaryOf(situation, 'DECREE_178'),
  m: monthsEarlyOf(situation),
  n: insuranceYearsOf(situation),
});

/** Early retirement of those directly affected. Decree 178/2024, Art. 7. */
export const article7: BenefitRule = {
  id: 'DECREE_178_ARTICLE_7',
  kind: 'EARLY_RETIREMENT',
  decree: '178/2024/NĐ-CP',
  article: 'Art. 7',
  bases: ['DIRECTLY_AFFECTED', 'LEADER_EASING'],
  repayment: 'NONE',
  entitlements: ['PENSION_WITHOUT_DEDUCTION'],
  checks: (situation) => conditions(situation, earliestRetirement(situation)),
  lines: (situation) =>
    then(together({ ...quantities(situation), first: firstYearOf(situation) }), (of) =>
      article7Lines(of, situation),
    ),
};

/**
 * Early retirement where the unit streamlines: 5 years left at most, and the clock runs from 15 March
 * 2025. Decree 178/2024 as amended by Decree 67/2025, Art. 7a.
 */
export const article7a: BenefitRule = {
  ...article7,
  id: 'DECREE_178_ARTICLE_7A',
  article: 'Art. 7a',
  bases: ['STREAMLINING'],
  checks: (situation) => [begun67(situation), ...conditions(situation, 60)],
  lines: (situation) =>
    then(together({ ...quantities(situation), first: firstYear67Of(situation) }), (of) =>
      article7Lines(of, situation, 'Art. 7a'),
    ),
};
