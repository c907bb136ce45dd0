import type { RowFault } from '../faults/RowFault.ts';
import type { ReadRow } from '../rows/IntakeRow.ts';
import { keyText } from '../rows/keyText.ts';
import type { Table } from '../table/Table.ts';

/** The rows of the file so far, the batch at hand included, by the values of the table's key. */
export interface SeenRows {
  /** The line of the first row with that key; undefined where there is none. */
  lineOf(...key: readonly unknown[]): number | undefined;
  /** True if that row is left out: one that refers to it cannot be written either. */
  isRejected(...key: readonly unknown[]): boolean;
}

/** Remembers the keys of rows, and finds a row that repeats one. */
export interface RowMemory extends SeenRows {
  /** The fault of a row whose key an earlier one has. */
  add(row: ReadRow): RowFault | undefined;
  reject(row: ReadRow): void;
}

export function rowMemory({ key }: Table): RowMemory {
  const lines = new Map<string, number>();
  const rejected = new Set<string>();
  /** Undefined for a row whose key could not be read. */
  const keyOf = (row: ReadRow): string | undefined => {
    const values = key.map((field) => (row.values as Record<string, unknown>)[field] ?? null);
    return key.length === 0 || values.includes(null) ? undefined : keyText(values);
  };
  return {
    lineOf: (...values) => lines.get(keyText(values)),
    isRejected: (...values) => rejected.has(keyText(values)),
    add(row) {
      const text = keyOf(row);
      if (text === undefined) return undefined;
      const first = lines.get(text);
      if (first === undefined) {
        lines.set(text, row.line);
        return undefined;
      }
      return row.fault(key[0] ?? null, 'DUPLICATE_ROW', {
        vi: `mỗi đối tượng một dòng; dòng ${first} đã có`,
        en: `each once; line ${first} has it already`,
      });
    },
    reject(row) {
      const text = keyOf(row);
      // A row that repeats another does not take that one with it.
      if (text !== undefined && lines.get(text) === row.line) rejected.add(text);
    },
  };
}
