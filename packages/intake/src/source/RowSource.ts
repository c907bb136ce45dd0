import type { FileFormat } from './fileFormat.ts';
import type { SheetRow } from './Sheet.ts';

/** How far a file has been read, in the unit of its source's total. */
export interface RowPiece {
  readonly rows: readonly SheetRow[];
  readonly done: number;
}

/** A table that a file may hold, read piece by piece. */
export interface RowStream {
  /** The first rows, in which the header is looked for. */
  readonly head: readonly SheetRow[];
  /** All rows from the first on. Throws IntakeError where the file breaks its format. */
  pieces(signal?: AbortSignal): AsyncIterable<RowPiece>;
}

/** A file of tables: its sheets, or its readings by several delimiters. */
export interface RowSource {
  /** Without its folder. */
  readonly name: string;
  readonly path: string;
  readonly format: FileFormat;
  /** The sha256 of its content. */
  readonly fingerprint: string;
  /** The bytes of a text, the rows of a workbook's largest sheet. */
  readonly total: number;
  readonly streams: readonly RowStream[];
}
