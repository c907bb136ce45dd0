import type { ScopedUnit } from '@haicap/subgraph-kit';
import type { DepartureTotals } from '../__generated__/types.ts';
import type { PersonnelContext } from '../context.ts';
import { pendingDecision, pendingPayment } from './summary/departureMeasures.ts';

const UNTOLD = {
  proposed: null,
  decided: null,
  left: null,
  paid: null,
  refused: null,
  pendingDecision: null,
  pendingPayment: null,
  amountPaid: null,
};

/**
 * The departures of a unit until its day, and what is pending of them; null where none is recorded.
 */
export async function departureTotals(
  unit: ScopedUnit,
  given: string | null | undefined,
  { loaders, disclosure, today }: PersonnelContext,
): Promise<DepartureTotals | null> {
  const knownOn = given ?? today;
  const [counts, isHidden] = await Promise.all([
    loaders.departureTotals.load({ id: unit.id, day: unit.day, knownOn }),
    disclosure.departures(unit, knownOn),
  ]);
  if (isHidden) {
    return { ...UNTOLD, knownOn, isSample: counts?.isSample ?? false, suppressed: true };
  }
  if (!counts) return null;
  const { isSample, ...sums } = counts;
  return {
    ...sums,
    isSample,
    knownOn,
    pendingDecision: pendingDecision(sums),
    pendingPayment: pendingPayment(sums),
    suppressed: false,
  };
}
