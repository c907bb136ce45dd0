import type { Pool } from 'pg';
import { type ImportProgress, type ImportResult, importDataset, SKIPPED } from './importDataset.ts';
import { isImportedFrom } from './importRun.ts';
import { inputsFingerprint } from './inputs/inputsFingerprint.ts';

const SOURCE = 'official';

/**
 * Imports the official units, from the two packages and our corrections, as the owner; does nothing
 * when the same are there already.
 */
export async function importOfficial(
  owner: Pool,
  onProgress?: ImportProgress,
): Promise<ImportResult> {
  const inputs = await inputsFingerprint();
  if (await isImportedFrom(owner, { source: SOURCE, inputs })) return SKIPPED;
  // Reading the packages takes longer than most starts, which find the units there.
  const { officialDataset } = await import('./officialDataset.ts');
  return importDataset(owner, {
    source: SOURCE,
    dataset: await officialDataset(),
    inputs,
    ...(onProgress ? { onProgress } : {}),
  });
}
