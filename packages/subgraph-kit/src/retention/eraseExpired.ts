import type { CalendarDay } from '@haicap/domain-kit';
import type { Pool } from 'pg';
import pg from 'pg';
import { OPEN_TO_OWNER } from '../access/importAs.ts';
import type { AuditedRequest } from '../audit/auditRecord.ts';
import type { Audit } from '../audit/createAudit.ts';

/** Columns of a table of people that hold one kind of data. */
export interface ExpiringColumns {
  readonly table: string;
  /** The column with the person's id. */
  readonly person: string;
  /** The columns to empty, by the names that the audit gives their fields. */
  readonly columns: Readonly<Record<string, string>>;
  /** The column with the day that the period counts from; where it is null, the data are kept. */
  readonly since: string;
}

/**
 * Empties the columns of people whose period is over, and records in the same transaction whose
 * and which: references, no values. Runs as the owner, to whom it opens the guarded table. `before`
 * is what `expiredBefore` says; with null nothing is erased. Answers with the persons concerned.
 */
export async function eraseExpired(
  owner: Pool,
  audit: Audit,
  context: AuditedRequest,
  { table, person, columns, since }: ExpiringColumns,
  before: CalendarDay | null,
): Promise<readonly string[]> {
  if (before === null) return [];
  const names = Object.values(columns).map(pg.escapeIdentifier);
  const id = pg.escapeIdentifier(person);
  const sql = `
    update ${pg.escapeIdentifier(table)} set ${names.map((name) => `${name} = null`).join(', ')}
    where ${pg.escapeIdentifier(since)} < $1::date and num_nonnulls(${names.join(', ')}) > 0
    returning ${id}::text as id`;
  // Not importAs: the audit's row must stand or fall with what it tells of.
  return audit.transaction(owner, async (client) => {
    await client.query(OPEN_TO_OWNER);
    const { rows } = await client.query<{ id: string }>(sql, [before]);
    const persons = rows.map((row) => row.id).sort();
    if (persons.length > 0) {
      const fields = Object.keys(columns);
      audit.write(client, context, { operation: 'eraseExpired', persons, fields });
    }
    return persons;
  });
}
