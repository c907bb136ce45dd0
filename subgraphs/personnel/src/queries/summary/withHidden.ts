import type { RowPath } from '../../rules/disclosure/hiddenRows.ts';
import { rowKey } from './hiddenIn.ts';
import type { SummaryRow } from './SummaryQuery.ts';

const NOBODY: Omit<SummaryRow, 'path'> = { sums: {}, coverage: null, isSample: false };

/**
 * Rows, and those hidden ones that nobody is in: what is not there would tell. What a row rests on
 * is not told where its people (`untold`) are not.
 */
export function withHidden(
  rows: readonly SummaryRow[],
  hidden: readonly ReadonlyMap<string, RowPath>[],
  untold: ReadonlyMap<string, RowPath>,
): readonly SummaryRow[] {
  const byKey = new Map(rows.map((row) => [rowKey(row.path), row]));
  const isSample = rows.some((row) => row.isSample);
  for (const [key, path] of hidden.flatMap((paths) => [...paths])) {
    const row = byKey.get(key) ?? { ...NOBODY, path, isSample };
    byKey.set(key, untold.has(key) ? { ...row, coverage: null, isSample } : row);
  }
  return [...byKey.values()];
}
