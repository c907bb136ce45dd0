import { type Connection, toConnection } from './Connection.ts';
import type { CursorValues } from './cursor.ts';
import type { PageRequest } from './PageRequest.ts';

/** A page of rows that are all at hand, sorted as `compare` has their places. */
export function pageOf<Node>(
  rows: readonly Node[],
  page: PageRequest,
  place: (node: Node) => CursorValues,
  compare: (a: CursorValues, b: CursorValues) => number,
): Connection<Node> {
  const { after, before, backward, limit } = page;
  const between = rows.filter(
    (row) =>
      (after === null || compare(place(row), after) > 0) &&
      (before === null || compare(place(row), before) < 0),
  );
  if (backward) between.reverse();
  return toConnection(between.slice(0, limit + 1), page, place);
}
