import type { CalendarDay } from '@haicap/domain-kit';
import { Fraction } from 'fraction.js';
import { INSURANCE_LAW_2024_FROM } from '../time/legalDays.ts';

/** So many months of salary for so many years of insurance. */
export interface SalaryMonths {
  /** How it was come by, in terms of `n`. */
  readonly formula: string;
  readonly months: Fraction;
}

function from(start: number, years: number, n: Fraction): SalaryMonths {
  const months = n.sub(years).mul('1/2').add(start);
  return { formula: `(${start} + 0.5 × (n − ${years}))`, months };
}

/**
 * Months of salary for `n` years of insurance on early retirement, `f(n)` of Decree 178/2024, Art. 7.
 * From 1 July 2025 the 15 years of the Social Insurance Law 2024 count for everyone. Null below 15
 * years: no amount is stated.
 */
export function insuranceAllowance178(n: Fraction, leavingOn: CalendarDay): SalaryMonths | null {
  if (n.lt(15)) return null;
  return leavingOn < INSURANCE_LAW_2024_FROM && n.gte(20) ? from(5, 20, n) : from(4, 15, n);
}

/** The same under Decree 154/2025, Art. 6: 5 months up to 20 years, half a month a year beyond. */
export function insuranceAllowance154(n: Fraction): SalaryMonths | null {
  if (n.lt(15)) return null;
  return n.gte(20) ? from(5, 20, n) : { formula: '5', months: new Fraction(5) };
}

/** The same under Decree 177/2024: 5 months for the first 20 (or 15) years. */
export function insuranceAllowance177(
  n: Fraction,
  reading: 'TWENTY_ELSE_FIFTEEN' | 'FIFTEEN',
): SalaryMonths | null {
  if (n.lt(15)) return null;
  return reading === 'TWENTY_ELSE_FIFTEEN' && n.gte(20) ? from(5, 20, n) : from(5, 15, n);
}
