import type { RowPath } from '../../rules/disclosure/hiddenRows.ts';
import { rowKey } from './hiddenIn.ts';
import type { SummaryRow } from './SummaryQuery.ts';

const NOBODY: Omit<SummaryRow, 'path'> = { sums: {}, coverage: null, isSample: false };

/**
 * Rows, and those hidden ones that nobody is in: what is not there would tell. What a hidden row
 * rests on is not told either.
 */
export function withHidden(
  rows: readonly SummaryRow[],
  hidden: readonly ReadonlyMap<string, RowPath>[],
): readonly SummaryRow[] {
  const byKey = new Map(rows.map((row) => [rowKey(row.path), row]));
  const isSample = rows.some((row) => row.isSample);
  for (const paths of hidden) {
    for (const [key, path] of paths) {
      const row = byKey.get(key) ?? { ...NOBODY, path };
      byKey.set(key, { ...row, coverage: null, isSample });
    }
  }
  return [...byKey.values()];
}
