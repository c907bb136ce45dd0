import type { Pool, PoolClient } from 'pg';
import { importAs } from '../access/importAs.ts';
import { lockBatch } from './sampleLock.ts';

/** A part of the sample that is filled as one. */
export interface SampleBatch {
  /** Its id: a province's, or the country's. */
  readonly id: string;
  /** Counted up when the same units would get other rows. */
  readonly version: number;
  /** Writes the rows, and answers how many. */
  readonly fill: (client: PoolClient) => Promise<number>;
}

/**
 * Fills a batch in one transaction of the owner; answers how many rows were written, null if it had
 * been filled before, whatever has become of it since. Throws what the signal was aborted with.
 */
export function fillOnce(
  owner: Pool,
  { id, version, fill }: SampleBatch,
  signal?: AbortSignal,
): Promise<number | null> {
  const fillIn = async (client: PoolClient) => {
    // Lost in a crash, it is filled again: the note that it was filled is lost with it.
    // What groups a province's rows at once would go to disk in the usual memory.
    // A server whose client was cut off in a long statement would otherwise finish that first.
    await client.query(
      `set local synchronous_commit = off; set local work_mem = '64MB';
       set local client_connection_check_interval = '1s'`,
    );
    await lockBatch(client, id);
    if (await isFilled(client, id)) return null;
    const written = await fill(client);
    await client.query('insert into sample_run (fingerprint, rows) values ($1, $2)', [
      `${id}/${version}`,
      written,
    ]);
    return written;
  };
  return importAs(owner, fillIn, signal);
}

async function isFilled(client: PoolClient, id: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from sample_run where split_part(fingerprint, '/', 1) = $1`,
    [id],
  );
  return rowCount !== 0;
}
