import { type Cell, ImportFileError } from '@haicap/intake';
import { type InputHeader, type InputLevel, inputHeader } from './inputHeader.ts';
import { looksLikeAddress, looksLikeCode, mostLook } from './looksLike.ts';
import { sameHeader } from './sameHeader.ts';

/** How many rows are looked at to know a column by its cells. */
const LOOKED_AT = 1000;
const LEVELS: readonly InputLevel[] = ['COMMUNE', 'DISTRICT', 'PROVINCE'];

/** The places of the columns that were named. */
export function namedColumns(columns: readonly string[], named: readonly string[]): number[] {
  return named.map((name) => {
    const exact = columns.findIndex((column) => column.trim() === name.trim());
    return exact >= 0 ? exact : columns.findIndex((column) => sameHeader(column, name));
  });
}

/**
 * The columns that say which unit a row is about: codes, of the lowest level that has any; else
 * addresses; else names of the three levels; else what looks like codes or addresses. Throws
 * ImportFileError where several could be meant, or none.
 */
export function findInputColumns(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  name: string,
): number[] {
  const headers = columns.map(inputHeader);
  const where = (test: (header: InputHeader) => boolean) =>
    headers.flatMap((header, at) => (header && test(header) ? [at] : []));
  const byLevel = (what: 'CODE' | 'NAME') =>
    LEVELS.map((level) =>
      where((header) => header.what === what && (header.level ?? 'COMMUNE') === level),
    );
  const sample = rows.slice(0, LOOKED_AT);
  const looking = (like: (cell: Cell) => boolean) =>
    columns.flatMap((_, at) =>
      mostLook(
        sample.map((row) => row[at] ?? ''),
        like,
      )
        ? [at]
        : [],
    );

  const one = (found: readonly number[]) => onlyOne(found, columns, name);
  const codes = byLevel('CODE').find((found) => found.length > 0);
  if (codes) return one(codes);
  const addresses = where((header) => header.what === 'ADDRESS');
  if (addresses.length > 0) return one(addresses);
  const names = byLevel('NAME').filter((found) => found.length > 0);
  if (names.length > 0) return names.flatMap(one);
  for (const like of [looksLikeCode, looksLikeAddress]) {
    const found = looking(like);
    if (found.length > 0) return one(found);
  }
  throw new ImportFileError(
    `No column of ${name} looks like codes or addresses: name it with --column (${columns.join(', ')}).`,
  );
}

function onlyOne(found: readonly number[], columns: readonly string[], name: string): number[] {
  if (found.length === 1) return [...found];
  const could = found.map((at) => columns[at]).join(', ');
  throw new ImportFileError(
    `Several columns of ${name} could be meant (${could}): name one with --column.`,
  );
}
