import type { Pool, PoolClient } from 'pg';
import { transaction } from './transaction.ts';

/** Runs `work` in one transaction on a client of its own: all of it is kept, or nothing. */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  return transaction(pool, work);
}
