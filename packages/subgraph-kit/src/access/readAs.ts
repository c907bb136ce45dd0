import type { Pool, PoolClient } from 'pg';
import { transaction } from '../database/transaction.ts';
import { type GuardedViewer, viewerSettings } from './viewerSettings.ts';

/**
 * Reads as a viewer: in a read-only transaction in which guarded tables show the rows of the
 * viewer's territory alone, whatever the statement asks for. One batch of a loader is one `readAs`.
 */
export function readAs<Result>(
  pool: Pool,
  viewer: GuardedViewer,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  return transaction(pool, work, { begin: `begin read only;${viewerSettings(viewer)}` });
}
