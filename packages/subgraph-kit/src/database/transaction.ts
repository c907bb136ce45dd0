import type { Pool, PoolClient } from 'pg';

/** How a transaction begins and ends where that is more than BEGIN and COMMIT. */
export interface TransactionSteps {
  /** One simple query: BEGIN and what holds for the transaction. */
  readonly begin?: string;
  /** Commits; whatever it throws rolls back. */
  readonly commit?: (client: PoolClient) => Promise<unknown>;
  /** Cuts the connection when it aborts, whatever runs on it: the server rolls back. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs `work` in one transaction on a client of its own: all of it is kept, or nothing. Throws what
 * the signal was aborted with.
 */
export async function transaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
  { begin = 'begin', commit = (client) => client.query('commit'), signal }: TransactionSteps = {},
): Promise<Result> {
  const client = await pool.connect();
  const release = once((failure?: Error | true) => client.release(failure));
  const cut = () => release(true);
  signal?.addEventListener('abort', cut);
  let failure: Error | undefined;
  // A connection that is lost while no statement runs is an event, which nobody else hears while
  // the client is out of the pool, and which would end the process.
  const onLost = (error: Error) => {
    failure = error;
  };
  client.on('error', onLost);
  try {
    // It may have aborted while a connection was waited for, when nobody listened yet.
    signal?.throwIfAborted();
    await client.query(begin);
    const result = await work(client);
    await commit(client);
    return result;
  } catch (error) {
    failure = error as Error;
    await client.query('rollback').catch(() => undefined);
    // What an abort cuts off fails with words of its own.
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', cut);
    client.off('error', onLost);
    // A client that failed may be in an unknown state: it is closed, not reused.
    release(failure);
  }
}

/** The same, of which only the first call does anything: a client must not be released twice. */
function once<Args extends readonly unknown[]>(run: (...args: Args) => void) {
  let done = false;
  return (...args: Args): void => {
    if (!done) run(...args);
    done = true;
  };
}
