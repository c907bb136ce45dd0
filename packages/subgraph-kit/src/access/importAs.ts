import type { Pool, PoolClient } from 'pg';
import { transaction } from '../database/transaction.ts';

/** SQL that opens guarded tables to their owner until the transaction ends. */
export const OPEN_TO_OWNER = 'set local haicap.import = on';

/**
 * A transaction of the owner in which guarded tables are open to it, for imports and samples. For
 * any other role it is a transaction like others. COPY into a guarded table is not possible: copy
 * into a temporary table and insert from there. A signal that aborts ends it at once, and is thrown.
 */
export function importAs<Result>(
  owner: Pool,
  work: (client: PoolClient) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  return transaction(owner, work, { begin: `begin;${OPEN_TO_OWNER}`, signal });
}
