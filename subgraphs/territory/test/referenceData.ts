import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';

/** One row of a reference file, by column. */
export type ReferenceRow = Readonly<Record<string, string>>;

/** The reference files, which lie beside the repository and are not part of it. */
export interface ReferenceData {
  readonly provinces: readonly ReferenceRow[];
  readonly communes: readonly ReferenceRow[];
  readonly legacyCommunes: readonly ReferenceRow[];
  readonly lineage: readonly ReferenceRow[];
  readonly changes: readonly ReferenceRow[];
}

const BESIDE_THE_REPOSITORY = new URL('../../../../shared/data/', import.meta.url);

/** The folder of the reference data: HAICAP_REFERENCE_DATA, or ../shared/data of the repository. */
export function referenceFolder(): string {
  return process.env.HAICAP_REFERENCE_DATA ?? fileURLToPath(BESIDE_THE_REPOSITORY);
}

/** The reference data, or null when its folder is not there. */
export function readReferenceData(): ReferenceData | null {
  const folder = referenceFolder();
  if (!existsSync(folder)) return null;
  const rows = (file: string): ReferenceRow[] =>
    parse(readFileSync(new URL(file, pathToFileURL(`${folder}/`)), 'utf8'), { columns: true });
  return {
    provinces: rows('provinces.csv'),
    communes: rows('communes.csv'),
    legacyCommunes: rows('legacy-communes.csv'),
    lineage: rows('lineage.csv'),
    changes: rows('changes-2026.csv'),
  };
}
