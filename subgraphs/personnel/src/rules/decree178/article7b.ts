import { monthsBetween } from '@haicap/domain-kit';
import { inGroup178 } from '../conditions/group178.ts';
import { pensionEntitlement } from '../conditions/pensionEntitlement.ts';
import { protection178 } from '../conditions/protection.ts';
import { begun67, scope178 } from '../conditions/scope178.ts';
import { atLeastLeft, atMostLeft, stillInService } from '../conditions/yearsLeft.ts';
import { monthsEarlyOf, pensionMonthOf } from '../departure/ageFacts.ts';
import type { BenefitRule } from '../departure/BenefitRule.ts';
import { type Check, checked, met } from '../departure/Check.ts';
import { insuranceYearsOf } from '../departure/insuranceFacts.ts';
import { given, known, then, together } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';
import { salaryOf } from '../departure/salaryFacts.ts';
import { insuranceYears, lumpSum, yearsEarly } from './earlyRetirementLines.ts';

const CITED = { article: 'Art. 7b', source: 'Decree 67/2025/NĐ-CP' };

/** 30 to 60 months from the month in which the congress begins to the first month of pension. */
function leftAtCongress(situation: Situation): readonly Check[] {
  const months = together({
    congress: given(situation.input.congressMonth, 'CONGRESS_MONTH'),
    pension: pensionMonthOf(situation),
  });
  const left = then(months, ({ congress, pension }) =>
    pension === null ? 0 : monthsBetween(congress, pension),
  );
  return [
    checked(left, (count) => met(count >= 30, 'TOO_FEW_YEARS_LEFT')),
    checked(left, (count) => met(count <= 60, 'TOO_MANY_YEARS_LEFT')),
  ];
}

function yearsLeft(situation: Situation): readonly Check[] {
  switch (situation.input.basis) {
    case 'AGE_FOR_REELECTION':
      return leftAtCongress(situation);
    case 'PARTY_COMMITTEE_ENDED':
      return [atMostLeft(situation, 60)];
    default:
      return [];
  }
}

/**
 * Those who are not elected or appointed again, and members of party committees that end. The lump
 * sum is whole at any time. Decree 178/2024 as amended by Decree 67/2025, Art. 7b.
 */
export const article7b: BenefitRule = {
  id: 'DECREE_178_ARTICLE_7B',
  kind: 'EARLY_RETIREMENT',
  decree: '178/2024/NĐ-CP',
  article: 'Art. 7b',
  bases: ['NO_AGE_FOR_REELECTION', 'AGE_FOR_REELECTION', 'PARTY_COMMITTEE_ENDED'],
  repayment: 'NONE',
  entitlements: ['PENSION_WITHOUT_DEDUCTION'],
  checks: (situation) => [
    inGroup178(situation, ['CADRE', 'CIVIL_SERVANT']),
    ...protection178(situation),
    begun67(situation),
    scope178(situation),
    ...stillInService(situation),
    atLeastLeft(situation, 1),
    ...yearsLeft(situation),
    pensionEntitlement(situation),
  ],
  lines: (situation) =>
    then(
      together({
        S: salaryOf(situation, 'DECREE_178'),
        m: monthsEarlyOf(situation),
        n: insuranceYearsOf(situation),
        first: known(true),
      }),
      (of) => [
        lumpSum(CITED, '1.0', of, situation),
        yearsEarly(CITED, '5', of, situation),
        insuranceYears(CITED, of, situation),
      ],
    ),
};
