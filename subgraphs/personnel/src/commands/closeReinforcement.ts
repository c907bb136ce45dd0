import type { GraphQLResolveInfo } from 'graphql';
import type { PersonnelContext } from '../context.ts';
import {
  NEED_COLUMNS,
  type NeedRow,
  OFFER_COLUMNS,
  type OfferRow,
} from '../loaders/reinforcement.ts';
import { forbidden, guardedCommand } from './guardedCommand.ts';
import {
  type ReinforcementRefusal,
  reinforcementRefusal,
} from './reinforcement/reinforcementRefusal.ts';
import { waitInLine } from './rows/waitInLine.ts';

/** What is to be closed, and the version that this is based on. */
interface Closing {
  readonly id: string;
  readonly version: number;
}

interface Closable {
  readonly version: number;
  readonly closedOn: string | null;
}

type Closed<Row> = { readonly row: Row; readonly alreadyClosed: boolean } | ReinforcementRefusal;

function closer<Row extends Closable>(table: string, columns: string, name: 'need' | 'offer') {
  return (
    { id, version }: Closing,
    context: PersonnelContext,
    info: GraphQLResolveInfo,
  ): Promise<Closed<Row>> =>
    guardedCommand(context, info, async ({ client, record }) => {
      const { language, today } = context;
      await waitInLine(client, table, id);
      const select = `select ${columns} from ${table} t where t.id = $1`;
      const row = (await client.query<Row>(select, [id])).rows[0];
      if (!row) return reinforcementRefusal('REINFORCEMENT_UNKNOWN', language);
      if (row.closedOn !== null && row.version === version + 1) return { row, alreadyClosed: true };
      if (row.closedOn !== null || row.version !== version) {
        return reinforcementRefusal('STALE_VERSION', language, { [name]: row });
      }
      const closed = await client.query<Row>(
        `update ${table} as t set closed_on = $2, version = version + 1 where t.id = $1
         returning ${columns}`,
        [id, today],
      );
      // Everybody reads the row; the guard hides it from the update of whoever may not write it.
      if (!closed.rows[0]) throw forbidden(context);
      const fields = ['closedOn'];
      await record({ entities: [id], fields }, [
        { entity: 'Reinforcement', entityId: id, operation: 'UPDATED', fields },
      ]);
      return { row: closed.rows[0], alreadyClosed: false };
    });
}

/** Closes a need today. Errors: FORBIDDEN. */
export const closeReinforcementNeed = closer<NeedRow>('reinforcement_need', NEED_COLUMNS, 'need');

/** Closes an offer today. Errors: FORBIDDEN. */
export const closeReinforcementOffer = closer<OfferRow>(
  'reinforcement_offer',
  OFFER_COLUMNS,
  'offer',
);
