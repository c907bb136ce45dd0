import type { Pool, PoolClient } from 'pg';

/** How a transaction begins and ends where that is more than BEGIN and COMMIT. */
export interface TransactionSteps {
  /** One simple query: BEGIN and what holds for the transaction. */
  readonly begin?: string;
  /** Commits; whatever it throws rolls back. */
  readonly commit?: (client: PoolClient) => Promise<unknown>;
}

/** Runs `work` in one transaction on a client of its own: all of it is kept, or nothing. */
export async function transaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
  { begin = 'begin', commit = (client) => client.query('commit') }: TransactionSteps = {},
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
    await client.query(begin);
    const result = await work(client);
    await commit(client);
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
