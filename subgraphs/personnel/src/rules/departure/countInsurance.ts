import { insuranceMonths } from '../time/insuranceMonths.ts';
import type { InsuranceInput } from './DepartureInput.ts';

/** Months of compulsory insurance; null for what was not said of their place. */
export interface InsuranceCounts {
  readonly total: number;
  readonly uncompensated: number;
  readonly inState: number | null;
  readonly inStateUncompensated: number | null;
}

/** The counts of periods, or those that were given. */
export function countInsurance(insurance: InsuranceInput): InsuranceCounts {
  if ('periods' in insurance) return insuranceMonths(insurance.periods);
  const { months, compensatedMonths, stateMonths } = insurance;
  const uncompensated = months - compensatedMonths;
  return {
    total: months,
    uncompensated,
    inState: stateMonths,
    inStateUncompensated: stateMonths === null ? null : Math.min(stateMonths, uncompensated),
  };
}
