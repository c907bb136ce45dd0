import {
  type Connection,
  type PageArguments,
  pageRequest,
  toConnection,
} from '@haicap/subgraph-kit';
import type { RowPath } from '../../rules/disclosure/hiddenRows.ts';
import type { Grouping } from './SummaryQuery.ts';

/** A page of a summary, and how many rows there are. */
export interface SummaryPage<Row> extends Connection<Row> {
  readonly totalCount: number;
}

const keyOf = ({ path }: { readonly path: RowPath }) => path.flat();

type Key = readonly (string | number | null)[];

/** By the values from the first on; codes and days are in their order as text. */
function compare(a: Key, b: Key): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  if (at < 0) return 0;
  return String(a[at]) < String(b[at]) ? -1 : 1;
}

/**
 * A page of rows in the order of their values. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT.
 */
export function summaryPage<Row extends { readonly path: RowPath }>(
  rows: readonly Row[],
  groups: readonly Grouping[],
  args: PageArguments,
): SummaryPage<Row> {
  const page = pageRequest(
    args,
    groups.reduce((sum, { level }) => sum + level, 0),
  );
  const { after, before } = page;
  const asked = [...rows]
    .sort((a, b) => compare(keyOf(a), keyOf(b)))
    .filter((row) => !after || compare(keyOf(row), after) > 0)
    .filter((row) => !before || compare(keyOf(row), before) < 0);
  if (page.backward) asked.reverse();
  return {
    ...toConnection(asked.slice(0, page.limit + 1), page, keyOf),
    totalCount: rows.length,
  };
}
