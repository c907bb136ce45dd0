import type { CursorValues, OrderTerm } from '@haicap/subgraph-kit';
import type { UnitOrder } from '../__generated__/types.ts';
import type { UnitRow } from '../loaders/unit.ts';

const TERMS: Readonly<Record<UnitOrder, OrderTerm>> = {
  NAME_ASC: { sql: 'v.name', type: 'text', descending: false },
  NAME_DESC: { sql: 'v.name', type: 'text', descending: true },
  CODE_ASC: { sql: 'v.code', type: 'text', descending: false },
  CODE_DESC: { sql: 'v.code', type: 'text', descending: true },
};

/** The id makes every order total, so that a cursor names one place. */
const BY_ID: OrderTerm = { sql: 'v.unit_id', type: 'text', descending: false };

/** An order as SQL over `unit_version v`, and how a row's place in it reads. */
export interface UnitOrdering {
  readonly terms: readonly OrderTerm[];
  readonly place: (row: UnitRow) => CursorValues;
}

export function unitOrdering(orderBy: readonly UnitOrder[] | null | undefined): UnitOrdering {
  const orders = orderBy?.length ? orderBy : (['NAME_ASC'] as const);
  return {
    terms: [...orders.map((order) => TERMS[order]), BY_ID],
    place: (row) => [
      ...orders.map((order) => (order.startsWith('NAME') ? row.name : row.code)),
      row.unitId,
    ],
  };
}
