import {
  type FillBatchesOptions,
  fillBatches,
  readSampleUnits,
  type SampleFilled,
} from '@haicap/subgraph-kit';
import { COUNTRY } from '@haicap/subgraph-kit/protocol';
import { fillBatch } from './fillBatch.ts';
import { planLeavers } from './leaverPlan.ts';

export interface FillSampleOptions extends FillBatchesOptions {
  /**
   * The ids of wards, and of Phú Quốc: their economic department is one of economy, infrastructure
   * and urban affairs. The projection of the tree does not tell kinds; none when left out.
   */
  readonly urban?: ReadonlySet<string>;
  /** The ids of provinces, or VN for the Centre, to which the fill is confined; all when left out. */
  readonly only?: readonly string[];
}

/**
 * Fills the database with made-up bodies and people (dữ liệu mẫu) for the units of 1 July 2025, as
 * the projection of the tree has them, shaped by published figures: the same rows in every run, a
 * transaction each for the Centre and for every province. A unit that has rows of other provenance
 * gets none. The projection must have caught up: who left is shared out over all units that it has.
 * Throws what the signal was aborted with, and an Error if there is no commune.
 */
export async function fillSample(options: FillSampleOptions): Promise<SampleFilled> {
  const { owner, urban = new Set(), only, signal } = options;
  const units = await readSampleUnits(owner);
  if (units.communes.length === 0) throw new Error('The tree of units has not been followed yet.');
  const plan = { ...units, urban, leavers: planLeavers(units) };
  // The Centre, the longest, comes first, so that none waits for it at the end.
  const sizes = new Map([COUNTRY, ...units.provinces.map(({ id }) => id)].map((id) => [id, 1]));
  for (const { province } of units.communes) sizes.set(province, (sizes.get(province) ?? 0) + 1);
  const batches = new Map([...sizes].filter(([id]) => only?.includes(id) ?? true));
  return fillBatches(batches, (batch) => fillBatch(owner, plan, batch, signal), options);
}
