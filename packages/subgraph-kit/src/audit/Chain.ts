import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { AuditRecord, ChainHead } from './AuditEntry.ts';
import { emptyChain } from './chainHash.ts';
import { insertRecords } from './insertRecords.ts';

/** The one chain that a process writes. */
export interface Chain {
  /**
   * Writes records in the client's transaction and commits it. One at a time: a record's place is
   * taken just before the commit, so that what is rolled back leaves no gap.
   */
  commitWith(client: PoolClient, records: readonly AuditRecord[]): Promise<void>;
  /** The newest rows of what this process wrote: one head, more only after lost connections. */
  heads(): readonly ChainHead[];
}

export function createChain(chain: string = randomUUID()): Chain {
  let head = emptyChain(chain);
  const left: ChainHead[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  async function commit(client: PoolClient, records: readonly AuditRecord[]): Promise<void> {
    const next = await insertRecords(client, head, records);
    try {
      const { command } = await client.query('commit');
      if (command !== 'COMMIT') throw new Error('The transaction had failed and was rolled back.');
    } catch (error) {
      // Nobody knows whether the rows stand: no later row may take their places.
      if (head.sequence > 0) left.push(head);
      head = emptyChain(randomUUID());
      throw error;
    }
    head = next;
  }

  return {
    commitWith(client, records) {
      const mine = turn.then(() => commit(client, records));
      turn = mine.catch(() => undefined);
      return mine;
    },
    heads: () => [...left, head].filter(({ sequence }) => sequence > 0),
  };
}
