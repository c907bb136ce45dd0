import type { BenefitRuleId } from '../departure/BenefitRule.ts';
import type { BenefitCase } from './Assessment.ts';

/**
 * The one case that applies where several do: the highest total (Decree 178/2024: only the most
 * favourable). Null while a case is undecided or has no total, since that one might be higher.
 */
export function mostFavourable(cases: readonly BenefitCase[]): BenefitRuleId | null {
  const open = cases.filter(({ eligibility }) => eligibility !== 'NOT_ELIGIBLE');
  let best: { readonly id: BenefitRuleId; readonly total: number } | null = null;
  for (const { id, total } of open) {
    if (total === null) return null;
    if (best === null || total > best.total) best = { id, total };
  }
  return best?.id ?? null;
}
