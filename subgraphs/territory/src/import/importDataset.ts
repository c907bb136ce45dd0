import { createHash } from 'node:crypto';
import { inTransaction } from '@haicap/subgraph-kit';
import type { Pool, PoolClient } from 'pg';
import { takeWritersLock } from '../commands/rows/writersLock.ts';
import type { TerritoryDataset } from './dataset.ts';
import { enactReorganisations } from './enactReorganisations.ts';
import { type ImportedRun, isImported, rememberRun } from './importRun.ts';
import { type MergedRows, mergeTable } from './mergeTable.ts';
import { type TableRows, tablesOf } from './tables.ts';

/** How far an import is: rows written of all. */
export type ImportProgress = (done: number, total: number) => void;

/** What an import did; `skipped` when the same had been imported before. */
export interface ImportResult {
  readonly skipped: boolean;
  readonly rows: number;
  readonly changed: Readonly<Record<string, MergedRows>>;
}

export interface ImportOptions {
  /** Names what is imported; what came last from each source is remembered by its fingerprint. */
  readonly source: string;
  readonly dataset: TerritoryDataset;
  /** A fingerprint of what the dataset was made from, to know it by without making it again. */
  readonly inputs?: string;
  readonly onProgress?: ImportProgress;
}

/** Nothing was to be done. */
export const SKIPPED: ImportResult = { skipped: true, rows: 0, changed: {} };

/**
 * Imports a dataset as the owner, all or nothing: in one transaction with its entries in the change
 * log. Importing the same again changes nothing.
 */
export async function importDataset(owner: Pool, options: ImportOptions): Promise<ImportResult> {
  const { source, inputs } = options;
  const run: ImportedRun = { source, inputs, fingerprint: fingerprintOf(options.dataset) };
  const tables = tablesOf(options.dataset);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const result = await inTransaction(owner, async (client) => {
    // Two imports at once would both find the rows missing: the second waits for the first.
    await takeWritersLock(client);
    if (await isImported(client, run)) {
      await rememberRun(client, run, rows);
      return SKIPPED;
    }
    const merged = await mergeAll(client, tables, rows, options.onProgress);
    const reorganisation = await enactReorganisations(client, options.dataset.reorganisations);
    const changed = { ...merged, reorganisation };
    await rememberRun(client, run, rows);
    return { skipped: false, rows, changed };
  });
  // The planner knows nothing of freshly filled tables.
  if (!result.skipped) await owner.query('vacuum analyze');
  return result;
}

function fingerprintOf(dataset: TerritoryDataset): string {
  return createHash('sha256').update(JSON.stringify(dataset)).digest('hex');
}

async function mergeAll(
  client: PoolClient,
  tables: readonly TableRows[],
  total: number,
  onProgress: ImportProgress | undefined,
): Promise<Record<string, MergedRows>> {
  const changed: Record<string, MergedRows> = {};
  let done = 0;
  onProgress?.(done, total);
  for (const table of tables) {
    changed[table.table] = await mergeTable(client, table);
    done += table.rows.length;
    onProgress?.(done, total);
  }
  return changed;
}
