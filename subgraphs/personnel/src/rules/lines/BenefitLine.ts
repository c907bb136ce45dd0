/** What a line is paid for. */
export type LineCode =
  | 'LUMP_SUM'
  | 'YEARS_EARLY'
  | 'INSURANCE_YEARS'
  | 'SEVERANCE'
  | 'JOB_SEARCH'
  | 'PENSIONER'
  | 'TRAINING_PAY'
  | 'TRAINING_COURSE'
  | 'KEPT_LEADERSHIP_PAY'
  | 'SECONDMENT'
  | 'SALARY_STEP'
  | 'BONUS';

/** Why a line has no amount. */
export type LineGap = 'NO_AMOUNT_STATED' | 'REPLACED_BY_DECREE_76';

export type QuantityUnit = 'DONG' | 'MONTHS' | 'YEARS' | 'MONTHS_OF_SALARY' | 'COEFFICIENT';

/** A quantity as a line's formula names it. */
export interface Quantity {
  readonly symbol: string;
  /** In full: "2.5", "1/3". */
  readonly value: string;
  readonly unit: QuantityUnit;
}

/** One printed line. */
export interface BenefitLine {
  readonly code: LineCode;
  /** "1.0 × S × m", in the symbols of `quantities`; empty where no amount is stated. */
  readonly formula: string;
  readonly quantities: readonly Quantity[];
  /** Whole dong; null with a gap. */
  readonly amount: number | null;
  readonly gap: LineGap | null;
  readonly per: 'ONCE' | 'MONTH';
  readonly article: string;
  readonly source: string;
}
