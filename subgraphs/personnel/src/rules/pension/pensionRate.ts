import type { Sex } from '@haicap/domain-kit';
import { Fraction } from 'fraction.js';

/** The years of insurance that 45 % are given for. */
const YEARS_FOR_45_PERCENT = { MALE: 20, FEMALE: 15 } as const;

/** Beyond this no source at hand says how the rate goes on. */
const HIGHEST_STATED = new Fraction(3, 4);

/**
 * The pension as a share of the average insured salary: 45 % and 2 % for each further year of
 * insurance (Circular 19/2025/TT-BQP, example VD01). Null where the facts at hand state none: fewer
 * years than those for 45 %, or more than would give 75 %.
 */
export function pensionRate(sex: Sex, insuranceYears: Fraction): Fraction | null {
  const further = insuranceYears.sub(YEARS_FOR_45_PERCENT[sex]);
  if (further.lt(0)) return null;
  const rate = new Fraction(9, 20).add(further.mul(new Fraction(1, 50)));
  return rate.gt(HIGHEST_STATED) ? null : rate;
}
