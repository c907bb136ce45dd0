import type { DataSource } from 'typeorm';
import { type Connection, toConnection } from '../connection/Connection.ts';
import { keysetSql, type OrderTerm } from '../connection/keyset.ts';
import { type PageArguments, pageRequest } from '../connection/PageRequest.ts';
import { bindings } from '../database/bindings.ts';
import type { LoggedChange } from './Change.ts';

/** The log's order; its cursor is (transaction, sequence). Qualified: the answer has both as text. */
const ORDER: readonly OrderTerm[] = [
  { sql: 'c.transaction', type: 'xid8', descending: false },
  { sql: 'c.sequence', type: 'bigint', descending: false },
];

/**
 * One page of the log in its order. It ends before the oldest transaction that is still open, so
 * that no cursor passes a change which commits later.
 */
export async function readChanges(
  database: DataSource,
  args: PageArguments,
): Promise<Connection<LoggedChange>> {
  const page = pageRequest(args, ORDER.length);
  const { values, bind } = bindings();
  const keyset = keysetSql(ORDER, page, bind);
  const rows: LoggedChange[] = await database.query(
    `select c.transaction::text, c.sequence::text, at, entity, entity_id as "entityId", operation,
            fields, "values"
     from change_log c
     where c.transaction < pg_snapshot_xmin(pg_current_snapshot()) and ${keyset.condition}
     order by ${keyset.orderBy} limit ${keyset.limit}`,
    [...values],
  );
  return toConnection(rows, page, (row) => [row.transaction, row.sequence]);
}
