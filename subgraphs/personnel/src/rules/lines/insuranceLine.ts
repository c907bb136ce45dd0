import type { Fraction } from 'fraction.js';
import type { SalaryMonths } from '../pension/insuranceAllowance.ts';
import type { Policies } from '../policies/Policies.ts';
import type { BenefitLine } from './BenefitLine.ts';
import { dong, gapLine, type LineHead, productLine, years } from './productLine.ts';

/**
 * The allowance for `n` years of insurance on early retirement, `f(n) × S`; without an amount below
 * 15 years, by the policy `insuranceUnder15Years`.
 */
export function insuranceLine(
  head: Omit<LineHead, 'code'>,
  allowance: SalaryMonths | null,
  n: Fraction,
  salary: Fraction,
  policies: Policies,
): BenefitLine {
  const coded = { ...head, code: 'INSURANCE_YEARS' } as const;
  if (allowance === null && policies.insuranceUnder15Years === 'NO_AMOUNT') {
    return gapLine(coded, 'NO_AMOUNT_STATED', [years('n', n)]);
  }
  if (allowance === null) throw new Error('Below 15 years no policy gives an amount.');
  const f = {
    symbol: 'f(n)',
    value: allowance.months,
    unit: 'MONTHS_OF_SALARY',
    formula: allowance.formula,
  } as const;
  return productLine(coded, [f, dong('S', salary)], policies, [years('n', n)]);
}
