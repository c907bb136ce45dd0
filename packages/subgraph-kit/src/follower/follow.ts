import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../database/inTransaction.ts';

/** One page of another subgraph's log: its items in order, and the cursor after the last. */
export interface LogPage<Item> {
  readonly items: readonly Item[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** What is followed, and what a page of it does to this database. */
export interface Following<Item> {
  /** Names the log in `followed_log`; each is followed from its beginning, once. */
  readonly name: string;
  /** This subgraph's own database. */
  readonly pool: Pool;
  readonly fetchPage: (after: string | null) => Promise<LogPage<Item>>;
  readonly apply: (client: PoolClient, items: readonly Item[]) => Promise<void>;
}

/**
 * Reads the next page and applies it with its cursor in one transaction, so that a page is applied
 * once however often the follower dies. True if the log may go on.
 */
export async function followPage<Item>(following: Following<Item>): Promise<boolean> {
  return inTransaction(following.pool, async (client) => {
    await client.query('insert into followed_log (name) values ($1) on conflict do nothing', [
      following.name,
    ]);
    // The lock makes a second follower of the same log wait instead of applying a page twice.
    const { rows } = await client.query<{ cursor: string | null }>(
      'select cursor from followed_log where name = $1 for update',
      [following.name],
    );
    const page = await following.fetchPage(rows[0]?.cursor ?? null);
    if (page.items.length === 0) return false;
    await following.apply(client, page.items);
    await client.query('update followed_log set cursor = $2 where name = $1', [
      following.name,
      page.endCursor,
    ]);
    return page.hasNextPage;
  });
}

/** Follows to the log's present end, or to the end of a page if the signal aborts. */
export async function catchUp<Item>(
  following: Following<Item>,
  signal?: AbortSignal,
): Promise<void> {
  while (!signal?.aborted && (await followPage(following)));
}

/** How a follower that runs until it is stopped waits and reports. */
export interface FollowOptions {
  readonly signal: AbortSignal;
  /** Milliseconds between looks at a log that had nothing new; 1,000 when left out. */
  readonly idle?: number;
  readonly onError: (error: unknown) => void;
}

const LONGEST_WAIT = 30_000;

/** Follows until the signal aborts; a failure is reported and tried again, ever more slowly. */
export async function follow<Item>(
  following: Following<Item>,
  options: FollowOptions,
): Promise<void> {
  const idle = options.idle ?? 1000;
  let wait = idle;
  while (!options.signal.aborted) {
    try {
      await catchUp(following, options.signal);
      wait = idle;
    } catch (error) {
      options.onError(error);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
    await sleep(wait, undefined, { signal: options.signal }).catch(() => undefined);
  }
}
