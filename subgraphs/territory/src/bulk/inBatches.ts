import type { BulkInput, BulkRow } from './BulkTable.ts';

/** As many inputs as `convertUnits` takes at once. */
export const BATCH = 1000;

/** Rows that follow each other, and those of their inputs that did not occur before, each once. */
export interface Batch {
  readonly rows: readonly BulkRow[];
  readonly inputs: readonly BulkInput[];
}

/** Cuts rows where the next input would be one more than a batch takes. */
export function* inBatches(rows: readonly BulkRow[], most = BATCH): Generator<Batch> {
  const seen = new Set<string>();
  let batch: { rows: BulkRow[]; inputs: BulkInput[] } = { rows: [], inputs: [] };
  for (const row of rows) {
    const isNew = !seen.has(row.input.text);
    // Rows that repeat what was seen cost memory, no statement.
    if ((isNew && batch.inputs.length === most) || batch.rows.length === 10 * most) {
      yield batch;
      batch = { rows: [], inputs: [] };
    }
    if (isNew) batch.inputs.push(row.input);
    seen.add(row.input.text);
    batch.rows.push(row);
  }
  if (batch.rows.length > 0) yield batch;
}
