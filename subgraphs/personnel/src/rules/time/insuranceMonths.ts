import { monthsBetween, type YearMonth } from '@haicap/domain-kit';

/** A span of compulsory social insurance (BHXH bắt buộc), both months included. */
export interface InsurancePeriod {
  readonly from: YearMonth;
  readonly to: YearMonth;
  /** True once severance, a one-off benefit or a discharge was paid for it. */
  readonly compensated: boolean;
  /** True for work in Party, State, mass organisations or the armed forces. */
  readonly inState: boolean;
}

/** Counts of months; a month that several periods hold counts once. */
export interface InsuranceMonths {
  readonly total: number;
  /** Not yet compensated: what `n` is made of. */
  readonly uncompensated: number;
  /** In Party, State, mass organisations or the armed forces: what `k` is made of. */
  readonly inState: number;
  /** Of these the ones not yet compensated. */
  readonly inStateUncompensated: number;
}

/** Months as counts from one of them all, which is faster than their names. */
const ordinal = (month: YearMonth) => monthsBetween('1900-01', month);

function monthsOf(periods: readonly InsurancePeriod[]): ReadonlySet<number> {
  const months = new Set<number>();
  for (const { from, to } of periods) {
    for (let month = ordinal(from), last = ordinal(to); month <= last; month += 1)
      months.add(month);
  }
  return months;
}

function without(months: ReadonlySet<number>, others: ReadonlySet<number>): number {
  return [...months].filter((month) => !others.has(month)).length;
}

/** Months of insurance of periods in any order, overlapping or not. Decree 178/2024, Art. 5. */
export function insuranceMonths(periods: readonly InsurancePeriod[]): InsuranceMonths {
  const all = monthsOf(periods);
  const paid = monthsOf(periods.filter((period) => period.compensated));
  const state = monthsOf(periods.filter((period) => period.inState));
  return {
    total: all.size,
    uncompensated: without(all, paid),
    inState: state.size,
    inStateUncompensated: without(state, paid),
  };
}
