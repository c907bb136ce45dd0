/** What stands in one cell; null where the answer says nothing. */
export type Cell = string | number | boolean | null;

/** A part of an answer as rows, each with a cell for every column. */
export interface Table {
  /** Which field of the answer it shows: `units`, `unit.predecessors`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
