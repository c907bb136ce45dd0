import type { GraphQLResolveInfo } from 'graphql';
import type { Pool } from 'pg';
import { readAs } from '../access/readAs.ts';
import type { RequestContext } from '../protocol/RequestContext.ts';
import type { AuditEntry } from './AuditEntry.ts';
import type { Audit } from './createAudit.ts';
import { operationOf } from './operationOf.ts';

/** A read of rows about people: what runs, and what of it the audit names. */
export interface PeopleRead<Row> {
  readonly sql: string;
  readonly values: readonly unknown[];
  /** The fields that are read. */
  readonly fields: readonly string[];
  readonly personOf: (row: Row) => string;
}

/** Reads rows about people in one request: as its viewer, each read on record before it is answered. */
export interface PeopleReader {
  read<Row extends object>(read: PeopleRead<Row>): Promise<readonly Row[]>;
  /** Reads what names nobody, such as a count: guarded, without a record. */
  count<Row extends object>(sql: string, values: readonly unknown[]): Promise<readonly Row[]>;
  /** Says which operation is being answered; the first that says so counts. */
  during(info: GraphQLResolveInfo): void;
}

/** Makes the reader of one request. */
export function peopleReader(pool: Pool, audit: Audit, request: RequestContext): PeopleReader {
  let operation: Pick<AuditEntry, 'operation' | 'operationHash'> = { operation: 'people' };
  let named = false;

  async function count<Row extends object>(sql: string, values: readonly unknown[]) {
    const { rows } = await readAs(pool, request.viewer, (client) =>
      client.query<Row>(sql, [...values]),
    );
    return rows;
  }

  return {
    count,
    async read<Row extends object>({ sql, values, fields, personOf }: PeopleRead<Row>) {
      const rows = await count<Row>(sql, values);
      if (rows.length > 0) {
        await audit.read(request, { ...operation, persons: rows.map(personOf), fields });
      }
      return rows;
    },
    during(info) {
      if (!named) operation = operationOf(info);
      named = true;
    },
  };
}
