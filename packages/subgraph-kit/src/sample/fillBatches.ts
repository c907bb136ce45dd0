import type { Pool } from 'pg';

export interface FillBatchesOptions {
  /** The database's owner, with `parallel` connections to spare. */
  readonly owner: Pool;
  /** Is told how many units are done, of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Ends the fill; what is begun is rolled back, and the next fill goes on from there. */
  readonly signal?: AbortSignal | undefined;
  /** How many transactions at a time; 2 when left out. */
  readonly parallel?: number | undefined;
}

export interface SampleFilled {
  /** How many rows were written now. */
  readonly rows: number;
  /** How many batches were filled now, and how many had been before. */
  readonly filled: number;
  readonly found: number;
}

/**
 * Fills batches, each with the number of its units, in their order and some at a time; `fill` answers
 * as `fillOnce`. Throws what the signal was aborted with.
 */
export async function fillBatches(
  batches: ReadonlyMap<string, number>,
  fill: (batch: string) => Promise<number | null>,
  { owner, onProgress, signal, parallel = 2 }: FillBatchesOptions,
): Promise<SampleFilled> {
  const total = [...batches.values()].reduce((sum, size) => sum + size, 0);
  const result = { rows: 0, filled: 0, found: 0 };
  let done = 0;
  onProgress?.(done, total);
  const waiting = batches.entries();
  async function work(): Promise<void> {
    for (const [batch, size] of waiting) {
      signal?.throwIfAborted();
      const rows = await fill(batch);
      result.rows += rows ?? 0;
      result[rows === null ? 'found' : 'filled'] += 1;
      done += size;
      onProgress?.(done, total);
    }
  }
  const workers = await Promise.allSettled(Array.from({ length: parallel }, work));
  const failed = workers.find((worker) => worker.status === 'rejected');
  if (failed) throw failed.reason;
  if (result.rows > 0) await owner.query('analyze');
  return result;
}
