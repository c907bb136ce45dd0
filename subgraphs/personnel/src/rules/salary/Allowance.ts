/** What an allowance is paid for (loại phụ cấp). */
export type AllowanceKind =
  | 'LEADERSHIP'
  | 'BEYOND_FRAME'
  | 'PROFESSIONAL_SENIORITY'
  | 'OCCUPATION_PREFERENTIAL'
  | 'OCCUPATION_RESPONSIBILITY'
  | 'PUBLIC_SERVICE'
  | 'PARTY_MASS_WORK'
  | 'ARMED_FORCES_SPECIAL'
  | 'RESERVATION_DIFFERENCE'
  | 'WORK_RESPONSIBILITY'
  | 'HAZARD'
  | 'REGIONAL'
  | 'ATTRACTION'
  | 'PARTY_COMMITTEE'
  | 'CHIEF_ACCOUNTANT'
  | 'CONCURRENT_POST';

/** An allowance in just one of three forms; the others are null. */
export interface Allowance {
  readonly kind: AllowanceKind;
  /** Times the base salary. */
  readonly coefficient: number | null;
  /** A share of the salary, 0.25 for 25 %. */
  readonly rate: number | null;
  /** Dong a month. */
  readonly amount: number | null;
}
