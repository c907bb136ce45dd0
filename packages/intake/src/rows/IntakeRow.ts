import type { Bilingual } from '../Bilingual.ts';
import type { FaultReason } from '../faults/faultReasons.ts';
import type { RowFault } from '../faults/RowFault.ts';
import type { Cell } from '../source/Sheet.ts';
import type { RowOf, Table } from '../table/Table.ts';

interface AnyRow<Of extends Table> {
  /** The line of a CSV file or the row of a sheet, counted from 1. */
  readonly line: number;
  /** The cells as they were found. */
  readonly raw: readonly Cell[];
  /** Says why this row does not fit; null for the field when the row as a whole is meant. */
  fault(
    field: (keyof RowOf<Of> & string) | null,
    reason: FaultReason,
    expected: Bilingual,
  ): RowFault;
}

/** A row that fits its table. */
export interface IntakeRow<Of extends Table = Table> extends AnyRow<Of> {
  readonly values: RowOf<Of>;
}

/** A row that does not, with those of its values that could be read. */
export interface UnfitRow<Of extends Table = Table> extends AnyRow<Of> {
  readonly values: Partial<RowOf<Of>>;
  readonly faults: readonly RowFault[];
}

export type ReadRow<Of extends Table = Table> = IntakeRow<Of> | UnfitRow<Of>;

/** True for a row that does not fit. */
export function isUnfit<Of extends Table>(row: ReadRow<Of>): row is UnfitRow<Of> {
  return 'faults' in row;
}
