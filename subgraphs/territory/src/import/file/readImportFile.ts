import { cleanText } from '@haicap/domain-kit';
import { type Cell, readSourceFile, type SheetRow } from '@haicap/intake';
import { findHeader, type Header } from './columns/findHeader.ts';
import type { Column, TableKind } from './columns/tableShapes.ts';

/** One row below the header; a column that the file lacks or leaves empty is `''`. */
export interface TableRow {
  readonly line: number;
  /** The text of a cell, cleaned; a number's as it is written without leading zeros. */
  text(column: Column): string;
  /** A code of `digits` digits; a number gets back the leading zeros that it lost. */
  code(column: Column, digits: number): string;
  readonly isNumber: (column: Column) => boolean;
  /** Cells that stand beyond the header's last: an unquoted delimiter, most likely. */
  readonly beyond: readonly string[];
}

/** A file that can be imported: which table it holds, and its rows that are not empty. */
export interface ImportFile {
  readonly name: string;
  /** The sha256 of its content. */
  readonly fingerprint: string;
  readonly kind: TableKind;
  readonly rows: readonly TableRow[];
}

/** Reads a CSV or XLSX file and finds its table. Throws ImportFileError. */
export async function readImportFile(path: string): Promise<ImportFile> {
  const { name, fingerprint, sheets } = await readSourceFile(path);
  const header = findHeader(sheets, name);
  const rows = header.sheet
    .rows()
    .filter(
      ({ line, cells }) => line > header.row.line && cells.some((cell) => textOf(cell) !== ''),
    )
    .map((row) => tableRow(row, header));
  return { name, fingerprint, kind: header.shape.kind, rows };
}

function tableRow({ line, cells }: SheetRow, { columns, row }: Header): TableRow {
  const cell = (column: Column): Cell => cells[columns.get(column) ?? -1] ?? '';
  return {
    line,
    text: (column) => textOf(cell(column)),
    code: (column, digits) => {
      const value = cell(column);
      return typeof value === 'number' ? textOf(value).padStart(digits, '0') : textOf(value);
    },
    isNumber: (column) => typeof cell(column) === 'number',
    beyond: cells
      .slice(row.cells.length)
      .map(textOf)
      .filter((text) => text !== ''),
  };
}

function textOf(cell: Cell): string {
  return cleanText(String(cell));
}
