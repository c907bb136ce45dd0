import { createHash } from 'node:crypto';
import { inTransaction } from '@haicap/subgraph-kit';
import type { Pool, PoolClient } from 'pg';
import { takeWritersLock } from '../commands/rows/writersLock.ts';
import type { TerritoryDataset } from './dataset.ts';
import { enactReorganisations } from './enactReorganisations.ts';
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
  readonly onProgress?: ImportProgress;
}

/**
 * Imports a dataset as the owner, all or nothing: in one transaction with its entries in the change
 * log. Importing the same again changes nothing.
 */
export async function importDataset(owner: Pool, options: ImportOptions): Promise<ImportResult> {
  const run: Run = { source: options.source, fingerprint: fingerprintOf(options.dataset) };
  const tables = tablesOf(options.dataset);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const result = await inTransaction(owner, async (client) => {
    // Two imports at once would both find the rows missing: the second waits for the first.
    await takeWritersLock(client);
    if (await isKnown(client, run)) return { skipped: true, rows: 0, changed: {} };
    const merged = await mergeAll(client, tables, rows, options.onProgress);
    const reorganisation = await enactReorganisations(client, options.dataset.reorganisations);
    const changed = { ...merged, reorganisation };
    await remember(client, run, rows);
    return { skipped: false, rows, changed };
  });
  // The planner knows nothing of freshly filled tables.
  if (!result.skipped) await owner.query('vacuum analyze');
  return result;
}

interface Run {
  readonly source: string;
  readonly fingerprint: string;
}

function fingerprintOf(dataset: TerritoryDataset): string {
  return createHash('sha256').update(JSON.stringify(dataset)).digest('hex');
}

async function isKnown(client: PoolClient, run: Run): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from import_run where source = $1 and fingerprint = $2',
    [run.source, run.fingerprint],
  );
  return rowCount === 1;
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

async function remember(client: PoolClient, run: Run, rows: number): Promise<void> {
  await client.query(
    `insert into import_run (source, fingerprint, rows) values ($1, $2, $3)
     on conflict (source) do update set
       fingerprint = excluded.fingerprint, rows = excluded.rows, finished_at = now()`,
    [run.source, run.fingerprint, rows],
  );
}
