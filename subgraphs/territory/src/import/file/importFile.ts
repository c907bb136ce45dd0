import { setImmediate } from 'node:timers/promises';
import { inTransaction, poolOf } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import { takeWritersLock } from '../../commands/rows/writersLock.ts';
import { territoryDatabase } from '../../database.ts';
import type { ImportProgress } from '../importDataset.ts';
import { rememberRun } from '../importRun.ts';
import { planAttributes } from './attributes/planAttributes.ts';
import type { TableKind } from './columns/tableShapes.ts';
import type { InPieces } from './FilePlan.ts';
import { planLineage } from './lineage/planLineage.ts';
import type { RowFault } from './RowFault.ts';
import type { ImportFile } from './readImportFile.ts';

export interface ImportFileOptions {
  /** The owner's address of a prepared database. */
  readonly ownerUrl: string;
  readonly file: ImportFile;
  /** Writes what fits and leaves out every unit that has a row with a fault. */
  readonly skipBad?: boolean;
  /** Checks and counts, and writes nothing. */
  readonly dryRun?: boolean;
  readonly onProgress?: ImportProgress;
  /** Stops the import with nothing written. */
  readonly signal?: AbortSignal;
}

/** `refused` when rows did not fit and skipping was not asked for. */
export type ImportFileOutcome = 'written' | 'dry-run' | 'refused';

export interface ImportFileResult {
  readonly outcome: ImportFileOutcome;
  readonly kind: TableKind;
  readonly rows: number;
  readonly faults: readonly RowFault[];
  readonly unitsLeftOut: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

const PIECE = 500;

/**
 * Imports a file as the owner, all or nothing: in one transaction with its entries in the change
 * log, while no other import runs. Importing the same again changes nothing.
 */
export async function importFile(options: ImportFileOptions): Promise<ImportFileResult> {
  const database = await territoryDatabase(options.ownerUrl, 1).initialize();
  try {
    return await inTransaction(poolOf(database), (client) => run(client, options));
  } finally {
    await database.destroy();
  }
}

async function run(client: PoolClient, options: ImportFileOptions): Promise<ImportFileResult> {
  const { file, skipBad = false, dryRun = false, signal } = options;
  // What this import checks against must not change below it.
  await takeWritersLock(client);
  const planOf = file.kind === 'LINEAGE' ? planLineage : planAttributes;
  const { write, ...plan } = await planOf(client, file, piecewise(options));
  const refused = plan.faults.length > 0 && !skipBad;
  const outcome = refused ? 'refused' : dryRun ? 'dry-run' : 'written';
  signal?.throwIfAborted();
  if (outcome === 'written') {
    await write(client);
    const { name, fingerprint, rows } = file;
    await rememberRun(client, { source: `file:${name}`, fingerprint }, rows.length);
    await setImmediate();
    signal?.throwIfAborted();
  }
  return { outcome, kind: file.kind, rows: file.rows.length, ...plan };
}

function piecewise({ file, onProgress, signal }: ImportFileOptions): InPieces {
  return async (rows, check) => {
    const results: ReturnType<typeof check>[] = [];
    onProgress?.(0, file.rows.length);
    for (let start = 0; start < rows.length; start += PIECE) {
      results.push(...rows.slice(start, start + PIECE).map(check));
      onProgress?.(results.length, file.rows.length);
      await setImmediate();
      signal?.throwIfAborted();
    }
    return results;
  };
}
