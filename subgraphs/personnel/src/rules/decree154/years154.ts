import { Fraction } from 'fraction.js';
import type { Policies } from '../policies/Policies.ts';
import { roundedYears } from '../time/roundedYears.ts';

/**
 * Years of a count of months under Decree 154/2025, Art. 5.7: how odd months count is the policy
 * `decree154OddMonths`.
 */
export function years154(months: number, policies: Pick<Policies, 'decree154OddMonths'>): Fraction {
  if (months % 12 === 0) return new Fraction(months / 12);
  return policies.decree154OddMonths === 'HALF_YEARS'
    ? roundedYears(months)
    : new Fraction(months, 12);
}
