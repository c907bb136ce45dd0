import type { Pool } from 'pg';
import type { RowPath } from '../../rules/disclosure/hiddenRows.ts';
import type { Sight } from '../sight.ts';
import { type DimensionPick, hiddenIn, rowKey } from './hiddenIn.ts';
import { protectRows } from './protectRows.ts';
import { refuseUntellable } from './refuseUntellable.ts';
import { MOST_CELLS, type SummaryQuery } from './SummaryQuery.ts';
import type { SummarySpan } from './SummarySubject.ts';
import { tooCostly } from './summaryRows.ts';
import { pickOf, toldApart } from './toldApart.ts';
import { type UnseenRow, unseenRows } from './unseenRows.ts';

/** How what a subject counts is protected: one kind of count by itself. */
export interface ProtectedCounts {
  readonly counts: (sums: UnseenRow['sums']) => readonly number[];
  readonly groups?: (told: SummaryQuery['groups']) => (grain: readonly number[]) => number;
}

/** Who asks, and what the table behind the answer is, whatever was filtered. */
export interface UnseenBy {
  readonly sight: Sight;
  /** Of which the query's own span is a part, told by `picks`. */
  readonly span: SummarySpan;
  readonly picks: readonly DimensionPick[];
  /** The provinces that the query's units lie in; all when null. */
  readonly provinces: readonly string[] | null;
}

/**
 * For each kind of count the rows of an answer that a viewer may not be told, by their key.
 * One statement. Errors: FORBIDDEN, OPERATION_TOO_COSTLY.
 */
export async function hiddenSummaryRows<Kind extends string>(
  pool: Pool,
  { subject, groups, conditions }: SummaryQuery,
  { sight, span, picks, provinces }: UnseenBy,
  kinds: Readonly<Record<Kind, ProtectedCounts>>,
): Promise<Readonly<Record<Kind, ReadonlyMap<string, RowPath>>>> {
  const all = [...conditions.map(pickOf), ...picks];
  const told = toldApart(groups, all);
  refuseUntellable(told);
  const [rows = []] = await unseenRows(pool, [{ subject, span, told, sight, provinces }]);
  if (rows.length > MOST_CELLS) throw tooCostly();
  const entries = Object.entries<ProtectedCounts>(kinds).map(
    ([kind, { counts, groups: sizes }]) => {
      const table = protectRows(told, rows, { name: kind, counts, groups: sizes?.(told) });
      const paths = hiddenIn(table, groups, all);
      return [kind, new Map(paths.map((path) => [rowKey(path), path]))];
    },
  );
  return Object.fromEntries(entries);
}
