import { type Cell, ImportFileError, readSourceFile, type SheetRow } from '@haicap/intake';
import { kindOf } from '../queries/listFits.ts';
import type { BulkInput, BulkTable } from './BulkTable.ts';
import { codeDigits } from './table/codeDigits.ts';
import { findInputColumns, namedColumns } from './table/findInputColumns.ts';
import { type FoundTable, findTable, lastFilled } from './table/findTable.ts';

/** A table to convert may have columns beside the one that is read. */
const LARGEST_MEGABYTES = 200;

/**
 * Reads a CSV or XLSX file of any columns. The inputs are in the named columns, or in those that look
 * so; empty rows are left out. Throws ImportFileError.
 */
export async function readBulkTable(
  path: string,
  named: readonly string[] = [],
): Promise<BulkTable> {
  const { name, sheets } = await readSourceFile(path, LARGEST_MEGABYTES);
  const found = findTable(sheets, named, name);
  const rows = rowsOf(found, name);
  const columns = columnsOf(found);
  const cells = rows.map((row) => row.cells);
  const at =
    named.length > 0 ? namedColumns(columns, named) : findInputColumns(columns, cells, name);
  const inputOf = inputReader(columns, cells, at);
  return {
    name,
    columns,
    inputColumns: at.map((index) => columns[index] as string),
    rows: rows.map((row) => ({
      line: row.line,
      cells: columns.map((_, index) => String(row.cells[index] ?? '')),
      input: inputOf(row),
    })),
  };
}

function rowsOf({ sheet, header, width }: FoundTable, name: string): readonly SheetRow[] {
  const rows = sheet
    .rows()
    .filter(({ line, cells }) => line > (header?.line ?? 0) && lastFilled(cells) > 0);
  if (rows.length === 0) throw new ImportFileError(`${name} has no rows below its header.`);
  const long = rows.find(({ cells }) => lastFilled(cells) > width);
  if (long) {
    throw new ImportFileError(
      `${name} has more cells in line ${long.line} than in its first line: ` +
        'a cell that holds the delimiter must stand in quotes.',
    );
  }
  return rows;
}

function columnsOf({ header, width }: FoundTable): readonly string[] {
  return Array.from({ length: width }, (_, at) => {
    const text = String(header?.cells[at] ?? '').trim();
    return text === '' ? `column ${at + 1}` : text;
  });
}

function inputReader(
  columns: readonly string[],
  cells: readonly (readonly Cell[])[],
  at: readonly number[],
): (row: SheetRow) => BulkInput {
  const digits = at.map((index) =>
    codeDigits(
      columns[index] as string,
      cells.map((row) => row[index] ?? ''),
    ),
  );
  return (row) => {
    const text = at
      .map((index, i) => {
        const cell = row.cells[index] ?? '';
        return typeof cell === 'number'
          ? String(cell).padStart(digits[i] as number, '0')
          : cell.trim();
      })
      .filter((part) => part !== '')
      .join(', ');
    return { text, isCode: kindOf(text) === 'CODE' };
  };
}
