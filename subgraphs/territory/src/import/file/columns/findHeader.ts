import { ImportFileError, type Sheet, type SheetRow } from '@haicap/intake';
import { type Column, TABLE_SHAPES, type TableShape } from './tableShapes.ts';

/** Where a table begins: its header row, and which cell of a row belongs to which column. */
export interface Header {
  readonly shape: TableShape;
  readonly sheet: Sheet;
  readonly row: SheetRow;
  readonly columns: ReadonlyMap<Column, number>;
}

interface Reading extends Header {
  readonly twice: readonly Column[];
  readonly missing: readonly Column[];
}

/**
 * The header of the first table in the file that has every column; title rows may stand above it.
 * Throws ImportFileError that lists what was expected and what was found.
 */
export function findHeader(sheets: readonly Sheet[], name: string): Header {
  const readings = sheets.flatMap((sheet) =>
    sheet.head.flatMap((row) => TABLE_SHAPES.map((shape) => readHeader(shape, sheet, row))),
  );
  const complete = readings.find(({ missing }) => missing.length === 0);
  if (!complete) throw new ImportFileError(whatIsMissing(readings, name));
  if (complete.twice.length > 0) {
    const columns = complete.twice.join(', ');
    throw new ImportFileError(
      `${name} has two columns for ${columns} in line ${complete.row.line}.`,
    );
  }
  return complete;
}

function readHeader(shape: TableShape, sheet: Sheet, row: SheetRow): Reading {
  const columns = new Map<Column, number>();
  const twice: Column[] = [];
  for (const [index, cell] of row.cells.entries()) {
    const column = shape.columnOf(String(cell));
    if (!column) continue;
    if (columns.has(column)) twice.push(column);
    else columns.set(column, index);
  }
  const missing = [...shape.required.keys()].filter((column) => !columns.has(column));
  return { shape, sheet, row, columns, twice, missing };
}

function whatIsMissing(readings: readonly Reading[], name: string): string {
  const [best] = readings.toSorted((left, right) => right.columns.size - left.columns.size);
  if (!best || best.columns.size < 2) {
    const shapes = TABLE_SHAPES.map(({ required }) => [...required.keys()].join(', '));
    return `${name} has no header row; expected the columns ${shapes.join('; or ')}.`;
  }
  const wanted = best.missing.map((column) => `${column} (${best.shape.required.get(column)})`);
  const found = best.row.cells.filter((cell) => cell !== '').join(', ');
  return `${name} lacks the columns ${wanted.join(', ')}; found in line ${best.row.line}: ${found}.`;
}
