import type { Pool, PoolClient } from 'pg';
import { viewerSettings } from '../access/viewerSettings.ts';
import { transaction } from '../database/transaction.ts';
import type { AuditEntry, AuditRecord } from './AuditEntry.ts';
import type { AuditHeads } from './AuditHeads.ts';
import { type AuditedRequest, auditRecord } from './auditRecord.ts';
import { createChain } from './Chain.ts';
import { groupCommit } from './groupCommit.ts';
import { keepHeads } from './keepHeads.ts';

/** The audit of one subgraph, as one process writes it. */
export interface Audit {
  /**
   * Records a read; to be awaited before the answer leaves. Rejects when the record cannot be
   * written: then nothing may be answered. Reads that come together are written together.
   */
  read(context: AuditedRequest, entry: AuditEntry): Promise<void>;
  /** Records a write in the transaction of `client`, which `transaction` has opened. */
  write(client: PoolClient, context: AuditedRequest, entry: AuditEntry): void;
  /**
   * Runs a command in one transaction that its audit rows share; all of it is kept, or nothing.
   * With a context it is the viewer's transaction, as `writeAs` makes one.
   */
  transaction<Result>(
    pool: Pool,
    work: (client: PoolClient) => Promise<Result>,
    context?: AuditedRequest,
  ): Promise<Result>;
  /** Waits for what is under way and keeps the heads. */
  close(): Promise<void>;
}

export interface AuditOptions {
  /** The subgraph's own database, as the application's role. */
  readonly pool: Pool;
  /** The second place for the heads of the chain; none in tests. */
  readonly heads?: AuditHeads;
  /** The chain's id, a UUID that was never used before; made when left out. */
  readonly chain?: string;
  readonly now?: () => Date;
  /** Milliseconds between two looks at the heads; a minute when left out. */
  readonly headsEvery?: number;
  /** Told when the heads cannot be kept; it is tried again. */
  readonly onError?: (error: unknown) => void;
}

/** Opens a subgraph's audit: one chain for this process. */
export function createAudit(options: AuditOptions): Audit {
  const { pool, now = () => new Date() } = options;
  const chain = createChain(options.chain);
  const kept = keepHeads(chain, options);
  const noted = new WeakMap<PoolClient, AuditRecord[]>();
  const reads = groupCommit<AuditRecord>(async (records) => {
    await transaction(pool, async () => undefined, {
      commit: (client) => chain.commitWith(client, records),
    });
  });

  return {
    read: (context, entry) => reads.add(auditRecord('READ', context, entry, now())),
    write(client, context, entry) {
      const records = noted.get(client);
      if (!records) throw new Error('A write is recorded inside audit.transaction alone.');
      records.push(auditRecord('WRITE', context, entry, now()));
    },
    transaction(own, work, context) {
      const records: AuditRecord[] = [];
      const settings = context ? `;${viewerSettings(context.viewer)}` : '';
      return transaction(
        own,
        async (client) => {
          noted.set(client, records);
          try {
            return await work(client);
          } finally {
            noted.delete(client);
          }
        },
        {
          begin: `begin${settings}`,
          commit: (client) =>
            records.length > 0 ? chain.commitWith(client, records) : client.query('commit'),
        },
      );
    },
    async close() {
      await reads.idle();
      await kept.close();
    },
  };
}
