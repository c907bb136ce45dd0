/** Days on which the law on departures changes. */

/** Decree 67/2025 takes effect: the clock of Article 7a of Decree 178/2024 starts. */
export const DECREE_67_FROM = '2025-03-15';

/** Decree 154/2025 applies from this day. */
export const DECREE_154_FROM = '2025-06-16';

/** The last day of Decree 154/2025. */
export const DECREE_154_LAST = '2030-12-31';

/** The use of commune non-specialised workers ends (official letter CV03). */
export const NON_SPECIALISED_WORK_ENDS = '2025-08-01';

/** The Social Insurance Law 2024 takes effect: another allowance for years of insurance. */
export const INSURANCE_LAW_2024_FROM = '2025-07-01';
