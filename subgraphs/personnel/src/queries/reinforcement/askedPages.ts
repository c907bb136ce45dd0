import { type ListSql, listPages, openList, refuseNulls } from '@haicap/subgraph-kit';
import type { Pool } from 'pg';
import type { ReinforcementFilter } from '../../__generated__/types.ts';
import {
  NEED_COLUMNS,
  type NeedRow,
  needOpen,
  OFFER_COLUMNS,
  type OfferRow,
  offerOpen,
} from '../../loaders/reinforcement.ts';
import { withinUnit } from '../underUnit.ts';

/** What the lists of needs and offers take beside the page. */
export interface AskedArguments {
  readonly filter?: ReinforcementFilter | null | undefined;
}

const conditionsOf =
  (open: (day: string) => string): ListSql<never, AskedArguments>['conditions'] =>
  ({ filter: given }, bind, keys) => {
    const filter = given ?? {};
    refuseNulls('filter', filter);
    return [
      't.reported_on <= k.day',
      ...withinUnit('t.unit_id', filter.within, keys, bind),
      ...(filter.category ? [`t.category = any(${bind(filter.category)}::text[])`] : []),
      ...(filter.speciality ? [`t.speciality = any(${bind(filter.speciality)}::text[])`] : []),
      ...(filter.open === undefined
        ? []
        : [filter.open ? open('k.day') : `not (${open('k.day')})`]),
    ];
  };

const LIST = {
  order: [
    { sql: 't.reported_on', type: 'date', descending: true },
    { sql: 't.id', type: 'text', descending: false },
  ],
  place: ({ reportedOn, id }: { readonly reportedOn: string; readonly id: string }) => [
    reportedOn,
    id,
  ],
} as const;

/** Pages of needs and of offers, of one request. */
export function createAskedPages(pool: Pool) {
  return {
    needs: listPages(openList<NeedRow>(pool), {
      ...LIST,
      columns: NEED_COLUMNS,
      from: 'reinforcement_need t',
      conditions: conditionsOf(needOpen),
    }),
    offers: listPages(openList<OfferRow>(pool), {
      ...LIST,
      columns: OFFER_COLUMNS,
      from: 'reinforcement_offer t',
      conditions: conditionsOf(offerOpen),
    }),
  };
}
