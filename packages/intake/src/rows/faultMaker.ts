import type { Bilingual } from '../Bilingual.ts';
import type { FaultReason } from '../faults/faultReasons.ts';
import type { RowFault } from '../faults/RowFault.ts';
import { shortened } from '../faults/shortened.ts';
import type { HeaderReading } from '../table/readHeader.ts';
import type { Table } from '../table/Table.ts';

/** A row of which something is said. */
interface Faulty {
  readonly line: number;
  /** The clean text of a cell. */
  textAt(at: number): string;
  /** Cells are out of place, so that any may hold what a sensitive column should. */
  readonly hidesAll: boolean;
}

/** Makes the faults of rows below a header; a field of null means the row as a whole. */
export function faultMaker({ columns }: Table, { found }: HeaderReading) {
  const byField = new Map(found.map((one) => [one.column.field, one]));
  // What a column that the file lacks would be called.
  const names = new Map(columns.map(({ field, headers }) => [field, headers.vi]));
  return (
    { line, textAt, hidesAll }: Faulty,
    field: string | null,
    reason: FaultReason,
    expected: Bilingual,
  ): RowFault => {
    const one = byField.get(field ?? '');
    const isShown = one && !one.column.sensitive && !hidesAll;
    return {
      line,
      column: one?.header ?? names.get(field ?? '') ?? null,
      field,
      reason,
      found: isShown ? shortened(textAt(one.at)) : '',
      expected,
    };
  };
}
