import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { dayInVietNam } from '@haicap/domain-kit';
import { type Audit, type AuditedRequest, OPEN_TO_OWNER } from '@haicap/subgraph-kit';
import { PUBLIC_VIEWER } from '@haicap/subgraph-kit/protocol';
import type { Pool, PoolClient } from 'pg';
import type { Bilingual } from '../Bilingual.ts';
import type { IntakeResult, IntakeWishes } from '../run/IntakeOptions.ts';
import { runIntake } from '../run/runIntake.ts';
import type { SubgraphImports } from './SubgraphImports.ts';
import { openSession } from './session/openSession.ts';
import type { ImportRun, TableImport } from './TableImport.ts';

export interface ImportTableOptions extends IntakeWishes {
  /** The owner of a prepared database that has followed the territory. */
  readonly owner: Pool;
  /** Opened over the owner's pool: the import leaves one row in it. */
  readonly audit: Audit;
  /** Today in Viet Nam when left out. */
  readonly today?: string;
  /** How many rows are checked and written at once; 25,000 when left out. */
  readonly batchRows?: number;
}

/** What became of a file, and what is to be said beside its faults. */
export interface ImportTableResult extends IntakeResult {
  readonly notes: readonly Bilingual[];
}

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
  readonly result: ImportTableResult;

  constructor(result: ImportTableResult) {
    super('The import is taken back.');
    this.result = result;
  }
}

/**
 * Imports a file as the owner, all or nothing, in one transaction with its entries in the change log
 * and its row in the audit; two imports of a subgraph take turns. The same file again changes nothing.
 * Throws IntakeError where the file is not of the table, and the signal's reason when stopped.
 */
export async function importTable<Run extends ImportRun, Of extends TableImport<Run>>(
  imports: SubgraphImports<Run, Of>,
  what: Of,
  options: ImportTableOptions,
): Promise<ImportTableResult> {
  try {
    return await options.audit.transaction(options.owner, (client) =>
      inside(client, imports, what, options),
    );
  } catch (error) {
    if (error instanceof TakenBack) return error.result;
    throw error;
  }
}

async function inside<Run extends ImportRun, Of extends TableImport<Run>>(
  client: PoolClient,
  imports: SubgraphImports<Run, Of>,
  what: Of,
  options: ImportTableOptions,
): Promise<ImportTableResult> {
  const { owner: _, audit, today = dayInVietNam(new Date()), ...wishes } = options;
  const { table } = what;
  const file = typeof options.file === 'string' ? basename(options.file) : options.file.name;
  const run = imports.runOf({ client, today, file });
  const units = new Set<string>();
  const result = await runIntake({
    batchRows: BATCH_ROWS,
    ...wishes,
    table,
    async open(start) {
      await client.query(OPEN_TO_OWNER);
      await client.query(`lock table ${imports.locked.join(', ')} in share row exclusive mode`);
      return openSession({ imports, what, run, units }, start);
    },
  });
  const notes = (await imports.notes?.(run)) ?? [];
  if (result.outcome !== 'written') throw new TakenBack({ ...result, notes });
  options.signal?.throwIfAborted();
  if (result.added + result.changed > 0) {
    // Who was touched stands in the change log, row by row, in this same transaction.
    const request = { requestId: randomUUID(), viewer: IMPORTER };
    audit.write(client, request, {
      operation: `import ${table.name}`,
      entities: [file, `sha256:${result.fingerprint}`, ...[...units].sort()],
      fields: table.columns.map(({ field }) => field),
    });
  }
  return { ...result, notes };
}
