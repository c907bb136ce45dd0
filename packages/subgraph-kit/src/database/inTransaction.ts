import type { Pool, PoolClient } from 'pg';

/** Runs `work` in one transaction on a client of its own: all of it is kept, or nothing. */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let failure: Error | undefined;
  // A connection that is lost while no statement runs is an event, which nobody else hears while
  // the client is out of the pool, and which would end the process.
  const onLost = (error: Error) => {
    failure = error;
  };
  client.on('error', onLost);
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    failure = error as Error;
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.off('error', onLost);
    // A client that failed may be in an unknown state: it is closed, not reused.
    client.release(failure);
  }
}
