import type { Bilingual } from '../Bilingual.ts';
import type { ColumnType, ValueOf } from '../columns/ColumnType.ts';

/** A column of a table that can be imported. */
export interface Column {
  /** What the value is called in a row that was read. */
  readonly field: string;
  /** What the column is called in a file; case, diacritics and punctuation do not matter. */
  readonly headers: Bilingual & { readonly aliases?: readonly string[] };
  readonly description: Bilingual;
  /** The column must be there, and every row must have a value in it. */
  readonly required?: boolean;
  /** Never shown again: neither in a fault nor in a log. */
  readonly sensitive?: boolean;
  /** A value as it is written in Viet Nam. */
  readonly example: string;
  readonly type: ColumnType<unknown>;
}

/** A table that can be imported, described once: for reading, for its template and for its faults. */
export interface Table<Columns extends readonly Column[] = readonly Column[]> {
  /** Its name on the command line. */
  readonly name: string;
  readonly title: Bilingual;
  readonly columns: Columns;
  /** The fields that tell its rows apart; none where two rows may be alike. */
  readonly key: readonly Columns[number]['field'][];
}

/** A row as it is read: null where a cell is empty or its column is not in the file. */
export type RowOf<Of extends Table> = {
  readonly [One in Of['columns'][number] as One['field']]: One extends { readonly required: true }
    ? ValueOf<One['type']>
    : ValueOf<One['type']> | null;
};
