import type { CopyValue } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { Bilingual } from '../Bilingual.ts';
import type { FaultReason } from '../faults/faultReasons.ts';
import type { IntakeRow } from '../rows/IntakeRow.ts';
import type { Table } from '../table/Table.ts';
import type { Target } from './Target.ts';

/** The values of a row, whatever its table. */
export type RowValues = Readonly<Record<string, unknown>>;

interface AnyRule {
  /** The column that is wrong; null for the row as a whole. */
  readonly field: string | null;
  readonly reason: FaultReason;
  readonly expected: Bilingual;
}

/** What must not be so of a row alone: SQL over `incoming i` that is true where it is. */
export interface RowRule extends AnyRule {
  readonly when: string;
}

/** What must not be so of a row beside others: SQL over `incoming` that answers lines. */
export interface SetRule extends AnyRule {
  readonly lines: string;
  /** The key in the file of the row that is referred to: left out, it is told so. */
  readonly refersTo?: (values: RowValues) => readonly unknown[];
}

/** What an import knows beside its rows; a subgraph adds what its tables need. */
export interface ImportRun {
  readonly client: PoolClient;
  /** The day in Viet Nam. */
  readonly today: string;
  /** The file's name. */
  readonly file: string;
}

/** How a table of a file goes into the database of a subgraph. */
export interface TableImport<Run extends ImportRun = ImportRun> {
  readonly table: Table;
  /** SQL types by field where they are not text; the column of `staged` has the field's name in SQL. */
  readonly types: Readonly<Record<string, string>>;
  /** Further columns of `staged`, with their types, and what stands in them. */
  readonly derivedTypes?: Readonly<Record<string, string>>;
  readonly derive?: (values: RowValues, run: Run) => Readonly<Record<string, CopyValue>>;
  /** Fields that are not copied into the database as they stand. */
  readonly hidden?: readonly string[];
  /** Further temporary tables. */
  readonly tables?: readonly string[];
  /**
   * A query over `staged s` that finds what its rows refer to and what they would become; `line`
   * and the target's columns among its own. Depends on the columns that the file has.
   */
  readonly resolve: (has: (field: string) => boolean) => string;
  readonly rules: readonly (RowRule | SetRule)[];
  /** Run over `incoming` once the rows that do not fit are gone from it. */
  readonly settle?: readonly string[];
  readonly target: Target;
  /** The columns of `incoming` with units that from now on have no sample rows. */
  readonly units: readonly string[];
  /** What is written beside the target, and what follows from it. */
  readonly also?: (run: Run, rows: readonly IntakeRow[]) => Promise<void>;
}
