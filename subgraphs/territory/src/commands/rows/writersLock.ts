import type { PoolClient } from 'pg';

/**
 * Waits until no one else writes to the units, and keeps others waiting until the transaction ends:
 * imports and commands judge what they read only once nobody can change it.
 */
export async function takeWritersLock(client: PoolClient): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtext('haicap territory import'))`);
}
