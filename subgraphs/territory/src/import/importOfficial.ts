import type { Pool } from 'pg';
import { buildDataset } from './buildDataset.ts';
import { type ImportProgress, type ImportResult, importDataset } from './importDataset.ts';
import { readOfficialTable } from './readOfficialTable.ts';

/**
 * Imports the official units, from the two packages and our corrections, as the owner; does nothing
 * when the same are there already.
 */
export async function importOfficial(
  owner: Pool,
  onProgress?: ImportProgress,
): Promise<ImportResult> {
  const dataset = buildDataset(await readOfficialTable());
  return importDataset(owner, {
    source: 'official',
    dataset,
    ...(onProgress ? { onProgress } : {}),
  });
}
