import { buildDataset } from './buildDataset.ts';
import type { TerritoryDataset } from './dataset.ts';
import { readOfficialTable } from './readOfficialTable.ts';

/** The official units, from the two packages and our corrections. */
export async function officialDataset(): Promise<TerritoryDataset> {
  return buildDataset(await readOfficialTable());
}
