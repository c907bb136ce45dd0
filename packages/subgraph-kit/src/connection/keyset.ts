import type { CursorValues } from './cursor.ts';
import type { PageRequest } from './PageRequest.ts';

/** One term of an order: a SQL expression, its direction, and the type its cursor value has. */
export interface OrderTerm {
  readonly sql: string;
  readonly type: 'text' | 'date' | 'int' | 'bigint' | 'xid8';
  readonly descending: boolean;
}

/** SQL for one page of an order: a condition, an ORDER BY list, and the limit with one to look ahead. */
export interface KeysetSql {
  readonly condition: string;
  readonly orderBy: string;
  readonly limit: number;
}

/**
 * Turns a page request into SQL over an order whose last term is unique.
 * `bind` takes a value and answers its placeholder.
 */
export function keysetSql(
  order: readonly OrderTerm[],
  page: PageRequest,
  bind: (value: unknown) => string,
): KeysetSql {
  const conditions = [
    page.after && beyond(order, page.after, false, bind),
    page.before && beyond(order, page.before, true, bind),
  ].filter((condition) => condition !== null);
  const terms = order.map((term) => {
    const descending = term.descending !== page.backward;
    return `${term.sql} ${descending ? 'desc' : 'asc'}`;
  });
  return {
    condition: conditions.length > 0 ? conditions.join(' and ') : 'true',
    orderBy: terms.join(', '),
    limit: page.limit + 1,
  };
}

/** True for rows strictly after `values` in the order, or strictly before them. */
function beyond(
  order: readonly OrderTerm[],
  values: CursorValues,
  before: boolean,
  bind: (value: unknown) => string,
): string {
  // A bare text placeholder would be cast to xid8 from an unknown type; text first is exact.
  const placeholders = order.map((term, i) => `${bind(values[i])}::text::${term.type}`);
  const alternatives = order.map((term, i) => {
    const equal = order.slice(0, i).map((earlier, j) => `${earlier.sql} = ${placeholders[j]}`);
    const operator = term.descending !== before ? '<' : '>';
    return [...equal, `${term.sql} ${operator} ${placeholders[i]}`].join(' and ');
  });
  return `(${alternatives.map((alternative) => `(${alternative})`).join(' or ')})`;
}
