import type { ScopedUnit } from '@haicap/subgraph-kit';
import type { DepartureTotals } from '../__generated__/types.ts';
import type { PersonnelContext } from '../context.ts';

/** The departures of a unit until its day, and what is pending of them; null where none is recorded. */
export async function departureTotals(
  { id, day }: ScopedUnit,
  given: string | null | undefined,
  { loaders, today }: PersonnelContext,
): Promise<DepartureTotals | null> {
  const knownOn = given ?? today;
  const counts = await loaders.departureTotals.load({ id, day, knownOn });
  if (!counts) return null;
  return {
    ...counts,
    knownOn,
    pendingDecision: counts.proposed - counts.decided - counts.refused,
    pendingPayment: counts.decided - counts.paid,
    suppressed: false,
  };
}
