import { CsvError, parse } from 'csv-parse/sync';
import { notCsv, notUtf8 } from './fileFaults.ts';
import { HEAD_ROWS, type Sheet, type SheetRow } from './Sheet.ts';

export const DELIMITERS = [',', ';', '\t'] as const;

/** The text as a table, once for each delimiter: the header tells which one it is. */
export function readCsv(bytes: Buffer, name: string): readonly Sheet[] {
  const text = decode(bytes, name);
  return DELIMITERS.map((delimiter) => ({
    head: csvHead(text, delimiter),
    rows: () => rowsOf(text, delimiter, name),
  }));
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notUtf8(name);
  }
}

/** The first rows of a text, as a delimiter cuts it. */
export function csvHead(text: string, delimiter: string): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  try {
    parseInto(rows, text, { delimiter, to: HEAD_ROWS, relax_quotes: true });
  } catch (error) {
    // The wrong delimiter breaks quotes; the right one is read again, strictly.
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}

function rowsOf(text: string, delimiter: string, name: string): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  try {
    parseInto(rows, text, { delimiter });
  } catch (error) {
    throw error instanceof CsvError ? notCsv(name, error) : error;
  }
  return rows;
}

interface CsvOptions {
  readonly delimiter: string;
  readonly to?: number;
  readonly relax_quotes?: boolean;
}

/** Adds the records as they are read, so that those before a fault are there. */
function parseInto(rows: SheetRow[], text: string, options: CsvOptions): void {
  let line = 1;
  parse(text, {
    ...options,
    relax_column_count: true,
    on_record: (cells: string[], { lines }) => {
      rows.push({ line, cells });
      line = lines + 1;
      return null;
    },
  });
}
