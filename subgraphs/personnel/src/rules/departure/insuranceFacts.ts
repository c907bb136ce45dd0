import type { Fraction } from 'fraction.js';
import { roundedYears } from '../time/roundedYears.ts';
import type { InsuranceCounts } from './countInsurance.ts';
import { given, type Known, then } from './Known.ts';
import type { Situation } from './Situation.ts';

/** No severance is paid for more months than these. */
const MOST_SEVERANCE_MONTHS = 60;

function monthsOf({ insurance }: Situation): Known<InsuranceCounts> {
  return given(insurance, 'INSURANCE');
}

/** All months of compulsory insurance, compensated or not: what a pension rests on. */
export function insuredMonthsOf(situation: Situation): Known<number> {
  return then(monthsOf(situation), ({ total }) => total);
}

/** `n`: years of insurance not yet compensated, odd months rounded. Decree 178/2024, Art. 5. */
export function insuranceYearsOf(
  situation: Situation,
  rounded: (months: number) => Fraction = roundedYears,
): Known<Fraction> {
  return then(monthsOf(situation), ({ uncompensated }) => rounded(uncompensated));
}

/** `k`: months worked in State bodies with insurance, 60 at most. Decree 178/2024, Art. 5. */
export function severanceMonthsOf(situation: Situation): Known<number> {
  const months = monthsOf(situation);
  if ('missing' in months) return months;
  const { inState, inStateUncompensated } = months.value;
  const counted =
    inState === inStateUncompensated || situation.policies.severanceMonths === 'ALL'
      ? inState
      : inStateUncompensated;
  return then(given(counted, 'STATE_MONTHS'), (k) => Math.min(k, MOST_SEVERANCE_MONTHS));
}
