import { openSource } from '../source/openSource.ts';
import type { RowSource } from '../source/RowSource.ts';
import { type FoundHeader, findHeader } from '../table/findHeader.ts';
import type { Table } from '../table/Table.ts';
import type { ReadRow } from './IntakeRow.ts';
import { rowParser } from './rowParser.ts';

/** Rows that follow each other, and how far the file has been read with them. */
export interface ReadPiece<Of extends Table> {
  readonly rows: readonly ReadRow<Of>[];
  readonly done: number;
}

/**
 * The rows of a CSV or XLSX file one by one, those that fit and those that do not. Throws IntakeError
 * where the file is not of the table.
 */
export async function* readRows<Of extends Table>(
  file: string | RowSource,
  table: Of,
  signal?: AbortSignal,
): AsyncGenerator<ReadRow<Of>> {
  const source = typeof file === 'string' ? await openSource(file) : file;
  for await (const { rows } of readPieces(findHeader(source, table), table, signal)) yield* rows;
}

/** The rows below a header, piece by piece. Throws IntakeError. */
export async function* readPieces<Of extends Table>(
  { stream, header }: FoundHeader,
  table: Of,
  signal?: AbortSignal,
): AsyncGenerator<ReadPiece<Of>> {
  const parse = rowParser(table, header);
  for await (const { rows, done } of stream.pieces(signal)) {
    const read = rows.filter(({ line }) => line > header.line).map(parse);
    yield { rows: read.filter((row) => row !== undefined), done };
  }
}
