import type { Pool, PoolClient } from 'pg';
import { type TransactionSteps, transaction } from '../database/transaction.ts';
import { type GuardedViewer, viewerSettings } from './viewerSettings.ts';

/**
 * Writes as a viewer: a transaction in which guarded tables show, and take, the rows of the
 * viewer's territory alone; a row for a unit outside it is refused (SQLSTATE 42501).
 */
export function writeAs<Result>(
  pool: Pool,
  viewer: GuardedViewer,
  work: (client: PoolClient) => Promise<Result>,
  steps: Pick<TransactionSteps, 'commit'> = {},
): Promise<Result> {
  return transaction(pool, work, { ...steps, begin: `begin;${viewerSettings(viewer)}` });
}
