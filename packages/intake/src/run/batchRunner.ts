import type { RowFault } from '../faults/RowFault.ts';
import { type IntakeRow, isUnfit, type ReadRow } from '../rows/IntakeRow.ts';
import type { Table } from '../table/Table.ts';
import type { IntakeCounts, IntakeSession } from './IntakeSession.ts';
import type { RejectedRow } from './rejectedRows.ts';
import { rowMemory } from './SeenRows.ts';

/** What a batch came to. */
export interface BatchEnd {
  readonly rejected: readonly RejectedRow[];
  readonly counts: IntakeCounts;
}

const NOTHING: IntakeCounts = { added: 0, changed: 0, same: 0 };

/** Checks batches one after the other, and writes of each the rows that fit. */
export function batchRunner<Of extends Table>(
  table: Of,
  session: IntakeSession<Of>,
): (rows: readonly ReadRow<Of>[]) => Promise<BatchEnd> {
  const memory = rowMemory(table);

  /** What the file alone tells of its rows. */
  function faultsOf(rows: readonly ReadRow<Of>[]): Map<number, RowFault[]> {
    const faults = new Map<number, RowFault[]>();
    for (const row of rows) {
      const repeated = memory.add(row as ReadRow);
      const own = [...(isUnfit(row) ? row.faults : []), ...(repeated ? [repeated] : [])];
      if (own.length === 0) continue;
      faults.set(row.line, own);
      memory.reject(row as ReadRow);
    }
    return faults;
  }

  return async (rows) => {
    const faults = faultsOf(rows);
    const fits = (row: ReadRow<Of>): row is IntakeRow<Of> => !faults.has(row.line);
    const checked = rows.filter(fits);
    const refused = checked.length === 0 ? [] : await session.check(checked, memory);
    const lines = new Set(checked.map(({ line }) => line));
    for (const fault of refused) {
      if (!lines.has(fault.line)) throw new Error(`No row of the batch is on line ${fault.line}.`);
      faults.set(fault.line, [...(faults.get(fault.line) ?? []), fault]);
    }
    const rejected = rows.filter((row) => faults.has(row.line));
    for (const row of rejected) memory.reject(row as ReadRow);
    const fitting = checked.filter(fits);
    return {
      rejected: rejected.map((row) => ({
        row: row as ReadRow,
        faults: faults.get(row.line) ?? [],
      })),
      counts: fitting.length === 0 ? NOTHING : await session.write(fitting),
    };
  };
}
