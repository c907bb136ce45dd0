import type { YearMonth } from '@haicap/domain-kit';
import type { Policies } from '../policies/Policies.ts';

/** Decree 73/2024/NĐ-CP. */
const FROM_JULY_2024 = 2_340_000;

/**
 * The base salary `B` (lương cơ sở) of a month, in dong; null before July 2024, of which nothing is
 * known here. What holds from July 2026 is the policy `baseSalaryFromJuly2026`.
 */
export function baseSalary(
  month: YearMonth,
  policies: Pick<Policies, 'baseSalaryFromJuly2026'>,
): number | null {
  if (month < '2024-07') return null;
  return month < '2026-07' ? FROM_JULY_2024 : policies.baseSalaryFromJuly2026;
}
