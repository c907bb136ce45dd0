import type { AllowanceKind } from './Allowance.ts';

/** Which decree's salary is meant. */
export type SalaryRule = 'DECREE_178' | 'DECREE_154';

const IN_154: readonly AllowanceKind[] = [
  'LEADERSHIP',
  'BEYOND_FRAME',
  'PROFESSIONAL_SENIORITY',
  'RESERVATION_DIFFERENCE',
];

/**
 * The allowances that belong to the current monthly salary; all others are left out. Decree
 * 178/2024, Art. 5.6 with Circular 01/2025/TT-BNV, Art. 3.2; Decree 154/2025, Art. 5.
 */
export const COUNTED_ALLOWANCES: Readonly<Record<SalaryRule, ReadonlySet<AllowanceKind>>> = {
  DECREE_178: new Set([
    ...IN_154,
    'OCCUPATION_PREFERENTIAL',
    'OCCUPATION_RESPONSIBILITY',
    'PUBLIC_SERVICE',
    'PARTY_MASS_WORK',
    'ARMED_FORCES_SPECIAL',
  ]),
  DECREE_154: new Set(IN_154),
};
