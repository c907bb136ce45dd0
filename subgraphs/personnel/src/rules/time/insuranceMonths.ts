import { addToMonth, type YearMonth } from '@haicap/domain-kit';

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

function monthsOf(periods: readonly InsurancePeriod[]): Set<YearMonth> {
  const months = new Set<YearMonth>();
  for (const { from, to } of periods) {
    for (let month = from; month <= to; month = addToMonth(month, 1)) months.add(month);
  }
  return months;
}

function without(months: ReadonlySet<YearMonth>, others: ReadonlySet<YearMonth>): number {
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
