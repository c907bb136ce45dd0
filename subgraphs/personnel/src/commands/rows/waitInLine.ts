import type { PoolClient } from 'pg';

/** Waits for others who work under the same key, and keeps others waiting until the transaction ends. */
export async function waitInLine(client: PoolClient, ...key: readonly string[]): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [key.join(' ')]);
}
