import { GROUP_178, inGroup178 } from '../conditions/group178.ts';
import { scope178 } from '../conditions/scope178.ts';
import type { BenefitRule } from '../departure/BenefitRule.ts';
import { known } from '../departure/Known.ts';
import { gapLine } from '../lines/productLine.ts';

const CITED = { article: 'Art. 13', source: 'Decree 178/2024' };

/**
 * Outstanding talent: one salary step, a bonus out of the body's bonus fund, priority in planning. No
 * sum for one person is stated. Decree 178/2024, Art. 13.
 */
export const article13: BenefitRule = {
  id: 'DECREE_178_ARTICLE_13',
  kind: 'TALENT',
  decree: '178/2024/NĐ-CP',
  article: 'Art. 13',
  bases: ['TALENT'],
  repayment: 'NOT_STATED',
  entitlements: ['SALARY_STEP', 'PLANNING_PRIORITY'],
  checks: (situation) => [inGroup178(situation, GROUP_178), scope178(situation)],
  lines: () =>
    known([
      gapLine({ code: 'SALARY_STEP', ...CITED }, 'NO_AMOUNT_STATED'),
      gapLine({ code: 'BONUS', ...CITED }, 'NO_AMOUNT_STATED'),
    ]),
};
