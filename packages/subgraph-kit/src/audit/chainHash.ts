import { createHash } from 'node:crypto';
import type { ChainedRecord, ChainHead } from './AuditEntry.ts';

/** What the first row of a chain names as its predecessor's hash. */
export const NO_HASH = '0'.repeat(64);

/** SHA-256 over the previous row's hash and the canonical text of this one, all its fields in order. */
export function chainHash(record: Omit<ChainedRecord, 'hash'>): string {
  const canonical = JSON.stringify([
    record.chain,
    record.sequence,
    record.at,
    record.action,
    record.subject,
    record.subjectKind,
    record.requestId,
    record.purpose,
    record.operation,
    record.operationHash,
    record.persons,
    record.entities,
    record.fields,
  ]);
  return createHash('sha256').update(`${record.previousHash}\n${canonical}`).digest('hex');
}

/** The head of a chain that has no row yet. */
export function emptyChain(chain: string): ChainHead {
  return { chain, sequence: 0, hash: NO_HASH };
}
