import type { Pool } from 'pg';
import type { ChainedRecord, ChainHead } from './AuditEntry.ts';
import { checkChain } from './checkChain.ts';

/** What became of one chain. */
export interface ChainReport {
  readonly chain: string;
  /** How many rows it has. */
  readonly rows: number;
  /** The first broken place, a sentence; null where the chain is whole. */
  readonly fault: string | null;
}

const PAGE = 5000;

const SELECT = `
select chain, sequence::float8 as sequence,
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  action, subject, subject_kind as "subjectKind", request_id as "requestId", purpose, operation,
  operation_hash as "operationHash", persons, entities, fields,
  previous_hash as "previousHash", hash
from audit_entry where chain = $1 and sequence > $2 order by sequence limit ${PAGE}`;

/**
 * Holds every chain of a subgraph's audit, read as the owner, against its own hashes and the heads
 * that were kept elsewhere: a row that was changed, removed or put in shows, and so does a chain
 * whose end, or all of it, is gone.
 */
export async function verifyAudit(
  owner: Pool,
  heads: readonly ChainHead[],
): Promise<readonly ChainReport[]> {
  const { rows } = await owner.query<{ chain: string }>(
    'select chain from audit_entry group by chain order by min(at), chain',
  );
  const chains = new Set([...rows.map(({ chain }) => chain), ...heads.map(({ chain }) => chain)]);
  const reports: ChainReport[] = [];
  for (const chain of chains) {
    const kept = heads.filter((head) => head.chain === chain);
    reports.push({ chain, ...(await checkChain(readChain(owner, chain), kept)) });
  }
  return reports;
}

async function* readChain(owner: Pool, chain: string): AsyncGenerator<ChainedRecord> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const { rows } = await owner.query<ChainedRecord>(SELECT, [chain, after]);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.sequence;
  }
}
