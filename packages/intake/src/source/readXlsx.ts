import readSheets from 'read-excel-file/node';
import { notXlsx } from './fileFaults.ts';
import { type Cell, HEAD_ROWS, type Sheet } from './Sheet.ts';

/** The sheets of a workbook, in its order. */
export async function readXlsx(bytes: Buffer, name: string): Promise<readonly Sheet[]> {
  const sheets = await readSheets(bytes).catch((cause: Error) => {
    throw notXlsx(name, cause);
  });
  return sheets.map(({ data }) => {
    const rows = data.map((cells, index) => ({ line: index + 1, cells: cells.map(cellOf) }));
    return { head: rows.slice(0, HEAD_ROWS), rows: () => rows };
  });
}

/** Dates and booleans become the text that a CSV file would have. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? value : String(value);
}
