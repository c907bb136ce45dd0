import { monthOf } from '@haicap/domain-kit';
import { GROUP_178, inGroup178 } from '../conditions/group178.ts';
import { scope178 } from '../conditions/scope178.ts';
import type { BenefitRule } from '../departure/BenefitRule.ts';
import { given, type Known, known, then, together } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';
import { baseSalaryOf, salaryMonthOf } from '../departure/salaryFacts.ts';
import { exactNumber } from '../exact/exactNumber.ts';
import type { BenefitLine } from '../lines/BenefitLine.ts';
import { dong, gapLine, productLine } from '../lines/productLine.ts';

const HEAD = { code: 'SECONDMENT', article: 'Art. 12', source: 'Decree 178/2024' } as const;

/** Base salaries by where the person is sent. */
const TIMES = { COMMUNE: '10', PROVINCE: '3' } as const;

function oneOff(situation: Situation): Known<readonly BenefitLine[]> {
  const { input, policies } = situation;
  if (input.inSpeciallyDifficultArea) return known([gapLine(HEAD, 'REPLACED_BY_DECREE_76')]);
  const own = monthOf(input.leavingOn);
  const before = salaryMonthOf(situation);
  const base = (month: string) => baseSalaryOf(situation, month);
  const sameBase = JSON.stringify(base(own)) === JSON.stringify(base(before));
  const asOwn = sameBase || policies.article12BaseSalary === 'MONTH_OF_SECONDMENT';
  return then(
    together({ to: given(input.secondedTo, 'SECONDED_TO'), B: base(asOwn ? own : before) }),
    ({ to, B }) => [productLine(HEAD, [TIMES[to], dong('B', exactNumber(B))], policies)],
  );
}

/**
 * Secondment to the grass roots for 3 years: 10 base salaries once for a commune, 3 from the centre to
 * a province; in specially difficult areas Decree 76/2019 takes its place. Decree 178/2024, Art. 12.
 */
export const article12: BenefitRule = {
  id: 'DECREE_178_ARTICLE_12',
  kind: 'SECONDMENT',
  decree: '178/2024/NĐ-CP',
  article: 'Art. 12',
  bases: ['SECONDED'],
  repayment: 'NOT_STATED',
  entitlements: ['OLD_PAY_KEPT', 'RETURN_TO_POST_NOT_LOWER', 'SALARY_STEP'],
  checks: (situation) => [inGroup178(situation, GROUP_178), scope178(situation)],
  lines: oneOff,
};
