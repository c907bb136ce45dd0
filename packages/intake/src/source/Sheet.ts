/** What a cell holds. A number has lost the leading zeros that a code may have had. */
export type Cell = string | number;

export interface SheetRow {
  /** Where the row begins: the line of a text file, the row of a sheet, counted from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A table that a file may hold: a sheet, or a text file read with one delimiter. */
export interface Sheet {
  /** The first rows, in which the header is looked for. */
  readonly head: readonly SheetRow[];
  /** All rows. Throws IntakeError where the text breaks the format. */
  rows(): readonly SheetRow[];
}

/** How far down a header is looked for. */
export const HEAD_ROWS = 50;
