import type { CursorValues } from './cursor.ts';
import { encodeCursor } from './cursor.ts';
import type { PageRequest } from './PageRequest.ts';

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * Makes a connection of rows that were read with `keysetSql`: in the direction of the page and
 * with one row more than the limit, which only tells that the list goes on.
 */
export function toConnection<Node>(
  rows: readonly Node[],
  page: PageRequest,
  place: (node: Node) => CursorValues,
): Connection<Node> {
  const more = rows.length > page.limit;
  const kept = rows.slice(0, page.limit);
  if (page.backward) kept.reverse();
  const edges = kept.map((node) => ({ node, cursor: encodeCursor(place(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.backward ? page.before !== null : more,
      hasPreviousPage: page.backward ? more : page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
