import type { PoolClient } from 'pg';
import type { RowFault } from './RowFault.ts';

/** What an import of a file would do, with the rows that fit; nothing is written yet. */
export interface FilePlan {
  /** In the order of their lines. */
  readonly faults: readonly RowFault[];
  /** The units that have a row with a fault and are left out whole. */
  readonly unitsLeftOut: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  write(client: PoolClient): Promise<void>;
}

/** Runs over rows in pieces, between which a person can see progress and stop. */
export type InPieces = <Row, Result>(
  rows: readonly Row[],
  check: (row: Row) => Result,
) => Promise<readonly Result[]>;

/** Faults in the order of their lines. */
export function byLine(faults: readonly RowFault[]): readonly RowFault[] {
  return faults.toSorted((left, right) => left.line - right.line);
}
