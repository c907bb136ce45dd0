/** A column that rows of a file are merged into. SQL reads `incoming i` and, in `update`, `t`. */
export interface TargetColumn {
  readonly column: string;
  /** What the change log calls it. */
  readonly as: string;
  /** Written to rows that are there if the file has this field; null always, undefined never. */
  readonly field?: string | null;
  /** The value of a new row; the column of the same name when left out. */
  readonly insert?: string;
  /** The value of a row that is there; what a new one would have when left out. */
  readonly update?: string;
}

/** The table that rows of a file are merged into. */
export interface Target {
  readonly table: string;
  /** Columns that tell a row, also of `incoming`. */
  readonly key: readonly string[];
  readonly columns: readonly TargetColumn[];
  /** What the change log calls a row; `id` is SQL over `incoming i`. */
  readonly entity: { readonly name: string; readonly id: string };
  /**
   * The table of the things that the rows are a field of: they have neither a version nor a source of
   * their own, so that the thing's version counts, and `entity` is the thing. Null for a table of its
   * own.
   */
  readonly partOf: { readonly table: string; readonly field: string } | null;
  /** True where two rows of one thing may not overlap in time. */
  readonly isSpell: boolean;
  /** What is written beside the target: joins to `incoming n`, and names to add where SQL is true. */
  readonly beside?: readonly Beside[];
}

/** A table beside the target. */
export interface Beside {
  readonly join: string;
  readonly as: string;
  readonly differs: string;
}

/** When the row became known: never later than was known before. */
export const reportedOn = (column = 'reported_on'): TargetColumn => ({
  column,
  as: 'reportedOn',
  field: 'reportedOn',
  insert: 'i.reported_on',
  update: `case when i.reported_given then least(t.${column}, i.reported_on) else t.${column} end`,
});

/** The end of a row's time and when that became known. */
export const END: readonly TargetColumn[] = [
  { column: 'valid_to', as: 'validTo', field: 'validTo' },
  {
    column: 'end_reported_on',
    as: 'validTo',
    field: 'validTo',
    insert: 'case when i.valid_to is not null then i.reported_on end',
    update: `case when i.valid_to is null then null
      when t.valid_to is distinct from i.valid_to then i.reported_on else t.end_reported_on end`,
  },
];
