import { formatUnitId, type ListOf, type ScopedUnit } from '@haicap/subgraph-kit';
import type { CongressContext } from '../context.ts';

/** The unit of a report, on its day. */
export function unitOf(
  { of }: { readonly of: ListOf },
  _: unknown,
  { units, today }: CongressContext,
): Promise<ScopedUnit | null> {
  return units.load(formatUnitId(of.id, of.day, today));
}
