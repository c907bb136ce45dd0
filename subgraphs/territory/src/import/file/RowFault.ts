/** Why a row of a file does not fit: what stands there and what was expected. */
export interface RowFault {
  /** The line of a CSV file or the row of a sheet, counted from 1. */
  readonly line: number;
  /** The column by its English name; null when the row as a whole is meant. */
  readonly column: string | null;
  readonly reason: string;
  readonly found: string;
  readonly expected: string;
}

/** One sentence for the terminal. */
export function faultSentence({ line, column, reason, found, expected }: RowFault): string {
  const where = column === null ? `line ${line}` : `line ${line}, ${column}`;
  const stands = found === '' ? '' : `; found “${found}”`;
  return `${where}: ${reason}${stands}; expected ${expected}.`;
}
