import type { SqlRunner } from '../changeLog/appendChanges.ts';
import type { AuditRecord, ChainedRecord, ChainHead } from './AuditEntry.ts';
import { chainHash } from './chainHash.ts';

const INSERT = `
insert into audit_entry (chain, sequence, at, action, subject, subject_kind, request_id, purpose,
  operation, operation_hash, persons, entities, fields, previous_hash, hash)
select r.chain, r.sequence, r.at, r.action, r.subject, r."subjectKind", r."requestId", r.purpose,
  r.operation, r."operationHash", r.persons, r.entities, r.fields, r."previousHash", r.hash
from jsonb_to_recordset($1::jsonb) as r(chain uuid, sequence bigint, at timestamptz, action text,
  subject text, "subjectKind" text, "requestId" text, purpose text, operation text,
  "operationHash" text, persons text[], entities text[], fields text[], "previousHash" text,
  hash text)`;

/** Writes records behind a chain's head in one statement; the head that the chain then has. */
export async function insertRecords(
  sql: SqlRunner,
  head: ChainHead,
  records: readonly AuditRecord[],
): Promise<ChainHead> {
  const rows: ChainedRecord[] = [];
  let last = head;
  for (const record of records) {
    const place = { chain: head.chain, sequence: last.sequence + 1, previousHash: last.hash };
    const row = { ...record, ...place };
    last = { chain: place.chain, sequence: place.sequence, hash: chainHash(row) };
    rows.push({ ...row, hash: last.hash });
  }
  await sql.query(INSERT, [JSON.stringify(rows)]);
  return last;
}
