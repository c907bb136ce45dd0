import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { HAICAP_REFERENCE_DATA: chosen } = process.env;
/** HAICAP_REFERENCE_DATA, or ../shared/data of the repository. */
export const REFERENCE_FOLDER = chosen
  ? pathToFileURL(`${chosen}/`)
  : new URL('../../../../shared/data/', import.meta.url);

/** True where the reference data lies beside the repository. */
export function hasReferenceData(): boolean {
  return existsSync(new URL('communes.csv', REFERENCE_FOLDER));
}

/** The rows of a reference file by column; the files read here quote no cell. */
export function readReferenceCsv(file: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(new URL(file, REFERENCE_FOLDER), 'utf8')
    .trim()
    .split('\n');
  const columns = head.trim().split(',');
  return lines.map((line) => {
    const cells = line.trim().split(',');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}
