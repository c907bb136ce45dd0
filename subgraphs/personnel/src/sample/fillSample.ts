import type { Pool } from 'pg';
import { fillBatch } from './fillBatch.ts';
import { planLeavers } from './leaverPlan.ts';
import { COUNTRY, readSampleUnits } from './sampleUnits.ts';

export interface FillSampleOptions {
  /** The database's owner, with `parallel` connections to spare. */
  readonly owner: Pool;
  /**
   * The ids of wards, and of Phú Quốc: their economic department is one of economy, infrastructure
   * and urban affairs. The projection of the tree does not tell kinds; none when left out.
   */
  readonly urban?: ReadonlySet<string>;
  /** The ids of provinces, or VN for the Centre, to which the fill is confined; all when left out. */
  readonly only?: readonly string[];
  /** Is told how many communes and provinces, with the Centre, are done, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the fill; what is begun is rolled back, and the next fill goes on from there. */
  readonly signal?: AbortSignal;
  /** How many transactions at a time; 2 when left out. */
  readonly parallel?: number;
}

export interface SampleFilled {
  /** How many rows were written now. */
  readonly rows: number;
  /** How many provinces (and the Centre) were filled now, and how many had been before. */
  readonly filled: number;
  readonly found: number;
}

/**
 * Fills the database with made-up bodies and people (dữ liệu mẫu) for the units of 1 July 2025, as
 * the projection of the tree has them, shaped by published figures: the same rows in every run, a
 * transaction each for the Centre and for every province. A unit that has rows of other provenance
 * gets none. The projection must have caught up: who left is shared out over all units that it has.
 * Throws what the signal was aborted with, and an Error if there is no commune.
 */
export async function fillSample(options: FillSampleOptions): Promise<SampleFilled> {
  const { owner, urban = new Set(), only, onProgress, signal, parallel = 2 } = options;
  const units = await readSampleUnits(owner);
  if (units.communes.length === 0) throw new Error('The tree of units has not been followed yet.');
  const plan = { ...units, urban, leavers: planLeavers(units) };
  const sizes = new Map(units.provinces.map(({ id }) => [id, 1]));
  for (const { province } of units.communes) sizes.set(province, (sizes.get(province) ?? 0) + 1);
  // The Centre, the longest, comes first, so that none waits for it at the end.
  const batches = [COUNTRY, ...sizes.keys()].filter((id) => only?.includes(id) ?? true);
  const sizeOf = (batch: string) => sizes.get(batch) ?? 1;
  const total = batches.reduce((sum, batch) => sum + sizeOf(batch), 0);

  const result = { rows: 0, filled: 0, found: 0 };
  let done = 0;
  onProgress?.(done, total);
  const waiting = batches.values();
  async function work(): Promise<void> {
    for (const batch of waiting) {
      signal?.throwIfAborted();
      const rows = await fillBatch(owner, plan, batch, signal);
      result.rows += rows ?? 0;
      result[rows === null ? 'found' : 'filled'] += 1;
      done += sizeOf(batch);
      onProgress?.(done, total);
    }
  }
  const workers = await Promise.allSettled(Array.from({ length: parallel }, work));
  const failed = workers.find((worker) => worker.status === 'rejected');
  if (failed) throw failed.reason;
  if (result.rows > 0) await owner.query('analyze');
  return result;
}
