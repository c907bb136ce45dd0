import type { PoolClient } from 'pg';

const SAMPLE = `hashtext('haicap sample')`;

/** Until the transaction ends nobody takes samples away, and nobody else fills the same batch. */
export async function lockBatch(client: PoolClient, batch: string): Promise<void> {
  await client.query(`select pg_advisory_xact_lock_shared(${SAMPLE}, 0)`);
  await client.query(`select pg_advisory_xact_lock(${SAMPLE}, hashtext($1))`, [batch]);
}

/** Until the transaction ends nobody fills anything. */
export async function lockSample(client: PoolClient): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(${SAMPLE}, 0)`);
}
