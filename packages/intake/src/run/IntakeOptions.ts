import type { RowFault } from '../faults/RowFault.ts';
import type { RowSource } from '../source/RowSource.ts';
import type { Table } from '../table/Table.ts';
import type { IntakeCounts, IntakeSession, IntakeStart } from './IntakeSession.ts';

/** How far an import is: in bytes of a text, or in rows of a workbook. */
export interface IntakeProgress {
  readonly done: number;
  readonly total: number;
  readonly unit: 'bytes' | 'rows';
  /** How many rows have been read. */
  readonly rows: number;
}

/** How a person wants a file to be imported. */
export interface IntakeWishes {
  /** The path of a file, or one that is open. */
  readonly file: string | RowSource;
  /** Writes the rows that fit, and leaves out those that do not. */
  readonly skipBad?: boolean;
  /** Where to write the rows that are left out, as CSV that can be mended and imported. */
  readonly rejectedFile?: string;
  /** Checks, counts, and takes everything back. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: IntakeProgress) => void;
  /** Stops the import with nothing written. */
  readonly signal?: AbortSignal;
}

export interface IntakeOptions<Of extends Table> extends IntakeWishes {
  readonly table: Of;
  /** Begins the transaction; called once the file is known to hold the table. */
  readonly open: (start: IntakeStart) => Promise<IntakeSession<Of>>;
  /** How many rows are checked and written at once; 5,000 when left out. */
  readonly batchRows?: number;
  /** How many faults are kept; 10,000 when left out. All are counted. */
  readonly faultLimit?: number;
}

/** `refused` when rows did not fit and skipping was not asked for. */
export type IntakeOutcome = 'written' | 'dry-run' | 'refused';

export interface IntakeResult extends IntakeCounts {
  readonly outcome: IntakeOutcome;
  readonly name: string;
  readonly fingerprint: string;
  /** How many rows the file has that are not empty, and how many of them do not fit. */
  readonly rows: number;
  readonly rejected: number;
  /** In the order of their lines; no more than the limit. */
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
  /** Where the rejected rows are; null where none were, or no file was asked for. */
  readonly rejectedFile: string | null;
}
