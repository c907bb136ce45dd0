/** What a row says: a code, or an address. */
export interface BulkInput {
  readonly text: string;
  readonly isCode: boolean;
}

export interface BulkRow {
  /** The line of a CSV file or the row of a sheet, counted from 1. */
  readonly line: number;
  /** As many as there are columns. */
  readonly cells: readonly string[];
  readonly input: BulkInput;
}

/** A table of any columns, of which some say which unit a row is about. */
export interface BulkTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns that the inputs are read from, joined with commas. */
  readonly inputColumns: readonly string[];
  readonly rows: readonly BulkRow[];
}
