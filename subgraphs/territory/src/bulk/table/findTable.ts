import { type Cell, ImportFileError, type Sheet, type SheetRow } from '@haicap/intake';
import { inputHeader } from './inputHeader.ts';
import { looksLikeAddress, looksLikeCode } from './looksLike.ts';
import { sameHeader } from './sameHeader.ts';

/** Where a table begins; a list without a header has none. */
export interface FoundTable {
  readonly sheet: Sheet;
  readonly header: SheetRow | null;
  readonly width: number;
}

interface Reading extends FoundTable {
  /** A row has more than the header, or than other rows of a bare list: cut at the wrong delimiter. */
  readonly overflows: boolean;
  readonly hasNamed: boolean;
  readonly hasKnown: boolean;
}

/**
 * The table among the sheets, or among the readings of a text by several delimiters: one that has the
 * named columns, or else a header that is known, or else any. Throws ImportFileError.
 */
export function findTable(
  sheets: readonly Sheet[],
  named: readonly string[],
  name: string,
): FoundTable {
  const readings = sheets.flatMap((sheet) => readSheet(sheet, named));
  const [best] = readings.sort((a, b) => rank(b) - rank(a) || b.width - a.width);
  if (!best) throw new ImportFileError(`${name} is empty.`);
  if (named.length > 0 && !best.hasNamed) {
    const cells = best.header ? best.header.cells.map(String) : [];
    const missing = named.find((column) => !cells.some((cell) => sameHeader(cell, column)));
    const has = cells.filter((cell) => cell !== '').join(', ');
    throw new ImportFileError(
      `${name} has no column “${missing}”${has === '' ? '; it has no header' : `; it has ${has}`}.`,
    );
  }
  return best;
}

function rank({ hasNamed, hasKnown, overflows }: Reading): number {
  return (hasNamed ? 4 : 0) + (overflows ? 0 : 2) + (hasKnown ? 1 : 0);
}

function readSheet(sheet: Sheet, named: readonly string[]): Reading[] {
  const rows = sheet.head.filter(({ cells }) => cells.some(isFilled));
  const has = (row: SheetRow, test: (cell: string) => boolean) => row.cells.map(String).some(test);
  const withNamed = rows.find((row) =>
    named.every((column) => has(row, (cell) => sameHeader(cell, column))),
  );
  const withKnown = rows.find((row) => has(row, (cell) => inputHeader(cell) !== null));
  const [first] = rows;
  if (!first) return [];
  const hasNamed = named.length > 0 && withNamed !== undefined;
  const header = (hasNamed ? withNamed : withKnown) ?? (isData(first) ? null : first);
  const below = rows.filter(({ line }) => line > (header?.line ?? 0));
  const width = lastFilled((header ?? first).cells);
  return [
    {
      sheet,
      header,
      width,
      overflows: below.some(({ cells }) =>
        header ? lastFilled(cells) > width : lastFilled(cells) !== width,
      ),
      hasNamed,
      hasKnown: header !== null && header === withKnown,
    },
  ];
}

/** A row of a list without a header. */
function isData({ cells }: SheetRow): boolean {
  return cells.some((cell) => looksLikeCode(cell) || looksLikeAddress(cell));
}

function isFilled(cell: Cell): boolean {
  return String(cell).trim() !== '';
}

/** How many cells a row has up to its last that is not empty. */
export function lastFilled(cells: readonly Cell[]): number {
  return cells.findLastIndex(isFilled) + 1;
}
