import type { CursorValues, OrderTerm } from '@haicap/subgraph-kit';
import type { PartyCongressOrder } from '../../__generated__/types.ts';
import { PARTY_ORGANISATION_LEVELS } from '../../entities/enums.ts';
import type { CongressRow } from '../../loaders/congress.ts';

/** A congress in a list, with the name of its organisation. */
export interface ListedCongress extends CongressRow {
  readonly name: string;
}

interface Term extends Omit<OrderTerm, 'descending'> {
  readonly value: (row: ListedCongress) => string | number;
}

/** A day after all others, for a congress that has none: places in an order are never null. */
const NO_DAY = '9999-12-31';

const dayTerm = (column: string, value: (row: ListedCongress) => string | null): Term => ({
  sql: `coalesce(${column}, date '${NO_DAY}')`,
  type: 'date',
  value: (row) => value(row) ?? NO_DAY,
});

type OrderedBy = PartyCongressOrder extends `${infer Field}_${'ASC' | 'DESC'}` ? Field : never;

const TERMS: Readonly<Record<OrderedBy, Term>> = {
  LATEST_ON: dayTerm('c.latest_on', ({ latestOn }) => latestOn),
  HELD_ON: dayTerm('c.held_to', ({ heldTo }) => heldTo),
  NAME: { sql: 'o.name', type: 'text', value: ({ name }) => name },
  LEVEL: {
    sql: `array_position('{${PARTY_ORGANISATION_LEVELS.join(',')}}'::text[], c.level)`,
    type: 'int',
    value: ({ level }) => PARTY_ORGANISATION_LEVELS.indexOf(level) + 1,
  },
};

/** The orders of a list as its SQL has them: terms, the last unique, their name and a row's place. */
export function congressOrder(orders: readonly PartyCongressOrder[]) {
  const asked = orders.map((order) => ({
    ...TERMS[order.replace(/_(ASC|DESC)$/, '') as OrderedBy],
    descending: order.endsWith('_DESC'),
  }));
  return {
    order: [...asked, { sql: 'c.id', type: 'text', descending: false } as const],
    orderName: orders.join(' '),
    place: (row: ListedCongress): CursorValues => [...asked.map(({ value }) => value(row)), row.id],
  };
}
