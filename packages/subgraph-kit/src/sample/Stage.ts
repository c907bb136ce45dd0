import type { CopyValue } from '../database/copyRows.ts';

/** A temporary table that rows are copied into, and the statements that write from there. */
export interface Stage<Rows> {
  readonly name: string;
  readonly of: (rows: Rows) => readonly object[];
  /** Its columns with their types, in the order of COPY. */
  readonly columns: Readonly<Record<string, string>>;
  /** A row's value for a column; the field of its name in camel case when left out. */
  readonly cellOf?: (row: object, field: string) => CopyValue | undefined;
  readonly writes: readonly string[];
}
