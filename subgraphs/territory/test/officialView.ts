import { buildDataset } from '../src/import/buildDataset.ts';
import type { ConversionTable } from '../src/import/conversionTable.ts';
import type { DatasetVersion, TerritoryDataset } from '../src/import/dataset.ts';
import { readOfficialTable } from '../src/import/readOfficialTable.ts';
import { datasetUnits, memoryTerritory } from './support/memoryTerritory.ts';

export const BEFORE = '2025-06-30';
export const AFTER = '2025-07-01';

/** The official table and the dataset built from it, to be looked at day by day. */
export interface OfficialView {
  readonly table: ConversionTable;
  readonly dataset: TerritoryDataset;
  /** The units alive on a day, by code. */
  on(day: string): ReadonlyMap<string, DatasetVersion>;
  /** Those whose code has so many digits: 2 for provinces, 3 for districts, 5 for communes. */
  atLevel(day: string, digits: number): readonly DatasetVersion[];
}

/** Reads the packages and the corrections, builds the dataset and enacts what came since. */
export async function officialView(): Promise<OfficialView> {
  const table = await readOfficialTable();
  const dataset = buildDataset(table);
  const versions = versionsSince(dataset);
  const on = (day: string) => {
    const alive = versions.filter(
      ({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo > day),
    );
    return new Map(alive.map((version) => [version.code, version]));
  };
  const atLevel = (day: string, digits: number) =>
    [...on(day).values()].filter(({ kind, code }) => kind !== 'COUNTRY' && code.length === digits);
  return { table, dataset, on, atLevel };
}

/** The versions with what was enacted after 1 July 2025. */
function versionsSince(dataset: TerritoryDataset): readonly DatasetVersion[] {
  const territory = memoryTerritory(datasetUnits(dataset));
  for (const input of dataset.reorganisations) {
    const outcome = territory.enact(input);
    if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  }
  const known = new Map(dataset.versions.map((version) => [version.unitId, version]));
  return territory
    .units()
    .flatMap(({ id, versions }) =>
      versions.map((version) => ({ ...(known.get(id) as DatasetVersion), ...version })),
    );
}

/** How often each thing is among the things. */
export function counts(items: readonly unknown[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const item of items) result[String(item)] = (result[String(item)] ?? 0) + 1;
  return result;
}

/** The code in a unit's id. */
export function codeOf(unitId: string | null | undefined): string {
  return unitId?.split('.')[0] ?? '';
}
