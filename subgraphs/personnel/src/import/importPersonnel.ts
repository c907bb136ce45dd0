import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { dayInVietNam } from '@haicap/domain-kit';
import {
  type Bilingual,
  type IntakeResult,
  type IntakeWishes,
  runIntake,
  type Table,
} from '@haicap/intake';
import { type Audit, type AuditedRequest, OPEN_TO_OWNER } from '@haicap/subgraph-kit';
import { PUBLIC_VIEWER } from '@haicap/subgraph-kit/protocol';
import type { Pool, PoolClient } from 'pg';
import type { IdentifierVault } from '../identifiers.ts';
import { importOf } from './personnelImports.ts';
import { openSession, type Touched } from './session/openSession.ts';
import { overQuota } from './session/overQuota.ts';

export interface PersonnelImportOptions extends IntakeWishes {
  readonly table: Table;
  /** The owner of a prepared database that has followed the territory. */
  readonly owner: Pool;
  /** Opened over the owner's pool: the import leaves one row in it. */
  readonly audit: Audit;
  readonly vault: IdentifierVault;
  /** Today in Viet Nam when left out. */
  readonly today?: string;
  readonly batchRows?: number;
}

/** What became of a file, and what is to be said beside its faults. */
export interface PersonnelImportResult extends IntakeResult {
  readonly notes: readonly Bilingual[];
}

/** Everything of ours that an import checks against: none of it may change below it. */
const LOCK = `lock table organisation, quota, post, person, assignment, departure
in share row exclusive mode`;

const IMPORTER: AuditedRequest['viewer'] = {
  ...PUBLIC_VIEWER,
  kind: 'SERVICE',
  subject: 'import',
  purpose: 'import',
};

/** Each batch may have the tables read whole: large ones, so that this is seldom. */
const BATCH_ROWS = 25_000;

/** The way out of a transaction that is to leave nothing. */
class TakenBack extends Error {
  readonly result: PersonnelImportResult;

  constructor(result: PersonnelImportResult) {
    super('The import is taken back.');
    this.result = result;
  }
}

/**
 * Imports a file as the owner, all or nothing, in one transaction with its entries in the change log
 * and its row in the audit; two imports take turns. The same file again changes nothing. Throws
 * IntakeError where the file is not of the table, and the signal's reason when stopped.
 */
export async function importPersonnel(
  options: PersonnelImportOptions,
): Promise<PersonnelImportResult> {
  try {
    return await options.audit.transaction(options.owner, (client) => inside(client, options));
  } catch (error) {
    if (error instanceof TakenBack) return error.result;
    throw error;
  }
}

async function inside(
  client: PoolClient,
  options: PersonnelImportOptions,
): Promise<PersonnelImportResult> {
  const { table, audit, vault, today = dayInVietNam(new Date()), ...wishes } = options;
  const file = typeof options.file === 'string' ? basename(options.file) : options.file.name;
  const touched: Touched = { units: new Set(), organisations: new Set() };
  const result = await runIntake({
    batchRows: BATCH_ROWS,
    ...wishes,
    table,
    async open(start) {
      await client.query(OPEN_TO_OWNER);
      await client.query(LOCK);
      return openSession(importOf(table), { client, vault, today, file }, start, touched);
    },
  });
  const notes = await overQuota(client, touched.organisations, today);
  if (result.outcome !== 'written') throw new TakenBack({ ...result, notes });
  options.signal?.throwIfAborted();
  if (result.added + result.changed > 0) {
    // Who was touched stands in the change log, row by row, in this same transaction.
    const request = { requestId: randomUUID(), viewer: IMPORTER };
    audit.write(client, request, {
      operation: `import ${table.name}`,
      entities: [file, `sha256:${result.fingerprint}`, ...[...touched.units].sort()],
      fields: table.columns.map(({ field }) => field),
    });
  }
  return { ...result, notes };
}
