import { pensionEntitlement } from '../conditions/pensionEntitlement.ts';
import { atLeastLeft, atMostLeft } from '../conditions/yearsLeft.ts';
import { monthsEarlyOf } from '../departure/ageFacts.ts';
import type { BenefitRule } from '../departure/BenefitRule.ts';
import { insuranceYearsOf } from '../departure/insuranceFacts.ts';
import { type Known, known, then, together } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';
import { salaryOf } from '../departure/salaryFacts.ts';
import type { BenefitLine } from '../lines/BenefitLine.ts';
import { insuranceLine } from '../lines/insuranceLine.ts';
import { dong, productLine, years } from '../lines/productLine.ts';
import { insuranceAllowance154 } from '../pension/insuranceAllowance.ts';
import { BASES_154, streamlined } from './streamlined.ts';
import { years154 } from './years154.ts';

const CITED = { article: 'Art. 6', source: 'Decree 154/2025/NĐ-CP' };

/** Under 2 years the pension without deduction is all that there is. */
function lines(situation: Situation): Known<readonly BenefitLine[]> {
  const { policies } = situation;
  const m = monthsEarlyOf(situation);
  if ('value' in m && m.value < 24) return known([]);
  const quantities = together({
    m,
    S: salaryOf(situation, 'DECREE_154'),
    n: insuranceYearsOf(situation, (months) => years154(months, policies)),
  });
  return then(quantities, (of) => {
    const early = ['5', dong('S', of.S), years('y', years154(of.m, policies))];
    return [
      productLine({ code: 'YEARS_EARLY', ...CITED }, early, policies),
      insuranceLine(CITED, insuranceAllowance154(of.n), of.n, of.S, policies),
    ];
  });
}

/** Early retirement of those streamlined, up to 5 years. Decree 154/2025, Art. 6. */
export const article6: BenefitRule = {
  id: 'DECREE_154_ARTICLE_6',
  kind: 'EARLY_RETIREMENT',
  decree: '154/2025/NĐ-CP',
  article: 'Art. 6',
  bases: BASES_154,
  repayment: 'WITHIN_60_MONTHS',
  entitlements: ['PENSION_WITHOUT_DEDUCTION'],
  checks: (situation) => [
    ...streamlined(situation),
    atLeastLeft(situation, 1),
    atMostLeft(situation, 60),
    pensionEntitlement(situation),
  ],
  lines,
};
