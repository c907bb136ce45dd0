import type { Fraction } from 'fraction.js';
import type { Situation } from '../departure/Situation.ts';
import type { BenefitLine } from '../lines/BenefitLine.ts';
import { insuranceLine } from '../lines/insuranceLine.ts';
import { dong, type Factor, months, productLine, years } from '../lines/productLine.ts';
import { insuranceAllowance178 } from '../pension/insuranceAllowance.ts';
import { roundedYears } from '../time/roundedYears.ts';

/** What early retirement under Decree 178/2024 is counted from. */
export interface EarlyRetirement {
  /** Dong a month. */
  readonly S: Fraction;
  /** Whole months early. */
  readonly m: number;
  /** Years of insurance, not yet compensated. */
  readonly n: Fraction;
  readonly first: boolean;
}

export interface Cited {
  readonly article: string;
  readonly source: string;
}

/** The lump sum for the months early, at a rate of the law. */
export function lumpSum(
  cited: Cited,
  rate: string,
  { S, m }: EarlyRetirement,
  { policies }: Situation,
): BenefitLine {
  const count: Factor = m > 60 ? '60' : months('m', m);
  const factors = [rate, dong('S', S), count];
  return productLine({ code: 'LUMP_SUM', ...cited }, factors, policies, [months('m', m)]);
}

/** For each year early: 5 months of salary, or 4 for more than 5 years. Odd months are rounded. */
export function yearsEarly(
  cited: Cited,
  rate: '5' | '4',
  { S, m }: EarlyRetirement,
  { policies }: Situation,
): BenefitLine {
  const factors = [rate, dong('S', S), years('y', roundedYears(m))];
  return productLine({ code: 'YEARS_EARLY', ...cited }, factors, policies);
}

/** For the years of insurance: `f(n) × S`. */
export function insuranceYears(
  cited: Cited,
  { S, n }: EarlyRetirement,
  { input, policies }: Situation,
): BenefitLine {
  return insuranceLine(cited, insuranceAllowance178(n, input.leavingOn), n, S, policies);
}
