import { Fraction } from 'fraction.js';
import { exactNumber } from '../exact/exactNumber.ts';
import type { Policies } from '../policies/Policies.ts';
import type { Allowance } from './Allowance.ts';
import { COUNTED_ALLOWANCES, type SalaryRule } from './countedAllowances.ts';

/** A salary by rank: what the month before leaving was paid by. */
export interface SalaryParts {
  /** Of rank, grade or title. */
  readonly coefficient: number;
  /** In any order. */
  readonly allowances: readonly Allowance[];
}

type SalaryPolicies = Pick<Policies, 'percentageAllowances' | 'beyondFrameBase'>;

const sum = (values: readonly Fraction[]) => values.reduce((a, b) => a.add(b), new Fraction(0));

const written = (value: number | null) => (value === null ? [] : [exactNumber(value)]);

/** Seniority beyond the frame as a coefficient. */
function beyondFrame(
  rank: Fraction,
  others: Fraction,
  rate: Fraction,
  policies: SalaryPolicies,
): Fraction {
  if (rate.equals(0) || others.equals(0)) return rank.mul(rate);
  const base = policies.beyondFrameBase === 'RANK_COEFFICIENT' ? rank : rank.add(others);
  return base.mul(rate);
}

/** What the salary with all its coefficients is multiplied by. */
function uplift(rates: readonly Fraction[], policies: SalaryPolicies): Fraction {
  if (rates.length < 2 || policies.percentageAllowances === 'ADDED') return sum(rates).add(1);
  return rates.reduce((product, rate) => product.mul(rate.add(1)), new Fraction(1));
}

/**
 * The current monthly salary `S` in dong, exact: coefficients and seniority beyond the frame times
 * the base salary, the percentages on top, then what is paid in dong. Decree 178/2024, Art. 5.6 and
 * Circular 01/2025/TT-BNV, Art. 3.2; Decree 154/2025, Art. 5, with fewer allowances.
 */
export function monthlySalary(
  parts: SalaryParts,
  rule: SalaryRule,
  base: number,
  policies: SalaryPolicies,
): Fraction {
  const counted = parts.allowances.filter(({ kind }) => COUNTED_ALLOWANCES[rule].has(kind));
  const rates = (beyond: boolean) =>
    counted
      .filter(({ kind }) => (kind === 'BEYOND_FRAME') === beyond)
      .flatMap(({ rate }) => written(rate));
  const rank = exactNumber(parts.coefficient);
  const others = sum(counted.flatMap(({ coefficient }) => written(coefficient)));
  const coefficient = rank.add(others).add(beyondFrame(rank, others, sum(rates(true)), policies));
  const inDong = sum(counted.flatMap(({ amount }) => written(amount)));
  return coefficient
    .mul(base)
    .mul(uplift(rates(false), policies))
    .add(inDong);
}
