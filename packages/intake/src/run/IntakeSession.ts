import type { RowFault } from '../faults/RowFault.ts';
import type { IntakeRow } from '../rows/IntakeRow.ts';
import type { Table } from '../table/Table.ts';
import type { SeenRows } from './SeenRows.ts';

/** What is known of a file before its first row. */
export interface IntakeStart {
  /** The file's name without its folder. */
  readonly name: string;
  /** The sha256 of its content. */
  readonly fingerprint: string;
  /** The fields whose columns the file has: one that it lacks says nothing of what is recorded. */
  readonly fields: ReadonlySet<string>;
}

/** What rows that were written came to. */
export interface IntakeCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/**
 * A subgraph's transaction for one file. Batches come in the order of the file: each is checked, and
 * its rows that fit are written before the next one is checked, also where all will be rolled back.
 */
export interface IntakeSession<Of extends Table> {
  /**
   * Answers what only the database knows, made by the rows' own `fault`. A row with one is not
   * written. What `check` itself refuses in a batch is for it to remember until the next.
   */
  check(rows: readonly IntakeRow<Of>[], seen: SeenRows): Promise<readonly RowFault[]>;
  write(rows: readonly IntakeRow<Of>[]): Promise<IntakeCounts>;
  commit(): Promise<void>;
  /** Ends the transaction with nothing written; called once, where `commit` is not or has failed. */
  rollback(): Promise<void>;
}
