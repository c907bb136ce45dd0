import { pensionEntitlement } from '../conditions/pensionEntitlement.ts';
import { protectionElsewhere } from '../conditions/protection.ts';
import { atLeastLeft, stillInService } from '../conditions/yearsLeft.ts';
import { monthsEarlyOf } from '../departure/ageFacts.ts';
import type { BenefitRule } from '../departure/BenefitRule.ts';
import { met } from '../departure/Check.ts';
import { insuranceYearsOf } from '../departure/insuranceFacts.ts';
import { type Known, then, together } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';
import { salaryOf } from '../departure/salaryFacts.ts';
import type { BenefitLine } from '../lines/BenefitLine.ts';
import { insuranceLine } from '../lines/insuranceLine.ts';
import { dong, productLine, years } from '../lines/productLine.ts';
import { insuranceAllowance177 } from '../pension/insuranceAllowance.ts';
import { roundedYears } from '../time/roundedYears.ts';

const CITED = { article: 'Art. 2', source: 'Decree 177/2024/NĐ-CP' };

function lines(situation: Situation): Known<readonly BenefitLine[]> {
  const { policies } = situation;
  const quantities = together({
    S: salaryOf(
      situation,
      policies.decree177Salary === 'AS_DECREE_178' ? 'DECREE_178' : 'DECREE_154',
    ),
    m: monthsEarlyOf(situation),
    n: insuranceYearsOf(situation),
  });
  return then(quantities, ({ S, m, n }) => {
    const early = ['5', dong('S', S), years('y', roundedYears(m))];
    const allowance = insuranceAllowance177(n, policies.decree177FirstYears);
    return [
      productLine({ code: 'YEARS_EARLY', ...CITED }, early, policies),
      insuranceLine(CITED, allowance, n, S, policies),
    ];
  });
}

/** Cadres with too few years left to be elected or appointed again. Decree 177/2024, Art. 2. */
export const notReelected: BenefitRule = {
  id: 'DECREE_177',
  kind: 'EARLY_RETIREMENT',
  decree: '177/2024/NĐ-CP',
  article: 'Art. 2',
  bases: ['NO_AGE_FOR_REELECTION'],
  repayment: 'NOT_STATED',
  entitlements: [],
  checks: (situation) => [
    met(['CADRE', 'CIVIL_SERVANT'].includes(situation.input.category), 'NOT_COVERED_GROUP'),
    ...protectionElsewhere(situation),
    ...stillInService(situation),
    atLeastLeft(situation, 1),
    pensionEntitlement(situation),
  ],
  lines,
};
