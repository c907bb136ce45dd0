import { addMonths, monthOf } from '@haicap/domain-kit';
import { GROUP_178, inGroup178 } from '../conditions/group178.ts';
import { scope178 } from '../conditions/scope178.ts';
import type { BenefitRule } from '../departure/BenefitRule.ts';
import { given, type Known, known, lacking, then } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';
import { baseSalaryOf } from '../departure/salaryFacts.ts';
import { exactNumber } from '../exact/exactNumber.ts';
import type { BenefitLine } from '../lines/BenefitLine.ts';
import { dong, type NamedFactor, productLine } from '../lines/productLine.ts';

const HEAD = { code: 'KEPT_LEADERSHIP_PAY', article: 'Art. 11' } as const;

/** Leaders of communes who come from districts or old communes keep it for so many months. */
const COMMUNE_LEADERS_KEEP = 6;

function lines(situation: Situation): Known<readonly BenefitLine[]> {
  const { input, policies } = situation;
  const source = input.leaderFromDistrictOrOldCommune ? 'Official letter CV03' : 'Decree 178/2024';
  const [kept, another] = input.salary.allowances.filter(({ kind }) => kind === 'LEADERSHIP');
  if (another) return lacking('LEADERSHIP_ALLOWANCE');
  if (kept?.amount != null) {
    const factors = [dong('A', exactNumber(kept.amount))];
    return known([{ ...productLine({ ...HEAD, source }, factors, policies), per: 'MONTH' }]);
  }
  if (kept?.coefficient == null) return lacking('LEADERSHIP_ALLOWANCE');
  const h: NamedFactor = { symbol: 'h', value: exactNumber(kept.coefficient), unit: 'COEFFICIENT' };
  return then(baseSalaryOf(situation, monthOf(input.leavingOn)), (base) => [
    {
      ...productLine({ ...HEAD, source }, [h, dong('B', exactNumber(base))], policies),
      per: 'MONTH' as const,
    },
  ]);
}

/**
 * A leader who moves to a lower post, or to none, keeps the old leadership pay to the end of the term;
 * a commune's leader who comes from a district or an old commune for 6 months. Decree 178/2024, Art. 11.
 */
export const article11: BenefitRule = {
  id: 'DECREE_178_ARTICLE_11',
  kind: 'KEPT_LEADERSHIP_PAY',
  decree: '178/2024/NĐ-CP',
  article: 'Art. 11',
  bases: ['MOVED_TO_LOWER_POST'],
  repayment: 'NOT_STATED',
  entitlements: [],
  checks: (situation) => [inGroup178(situation, GROUP_178), scope178(situation)],
  lines,
  paidUntil: ({ input }) =>
    input.leaderFromDistrictOrOldCommune
      ? known(addMonths(input.leavingOn, COMMUNE_LEADERS_KEEP))
      : given(input.termEndsOn, 'TERM_ENDS_ON'),
};
