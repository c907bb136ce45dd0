import {
  type FillBatchesOptions,
  fillBatches,
  readSampleUnits,
  SAMPLE_BEGIN,
  type SampleFilled,
} from '@haicap/subgraph-kit';
import { COUNTRY } from '@haicap/subgraph-kit/protocol';
import type { Pool } from 'pg';
import { fillBatch } from './fillBatch.ts';
import type { UnitNames } from './units/sampleOrganisation.ts';

export interface FillCongressSampleOptions extends FillBatchesOptions {
  /** Full names of units by their ids, which the projection of the tree does not tell; none when left out. */
  readonly names?: UnitNames;
  /** The ids of provinces, or VN for the Centre, to which the fill is confined; all when left out. */
  readonly only?: readonly string[];
}

/**
 * Fills the database with made-up party organisations, congresses and elections (dữ liệu mẫu) for the
 * units of 1 July 2025, as the projection of the tree has them, adding up to the published results:
 * the same rows in every run, a transaction each for the Centre and for every province. A unit that has
 * rows of other provenance gets none. Throws what the signal was aborted with, and an Error if there is
 * no commune.
 */
export async function fillCongressSample(
  options: FillCongressSampleOptions,
): Promise<SampleFilled> {
  const { owner, names = new Map(), only, signal } = options;
  const units = await readSampleUnits(owner);
  if (units.communes.length === 0) throw new Error('The tree of units has not been followed yet.');
  const plan = { ...units, names, existed: await existedBefore(owner) };
  const sizes = new Map([COUNTRY, ...units.provinces.map(({ id }) => id)].map((id) => [id, 1]));
  for (const { province } of units.communes) sizes.set(province, (sizes.get(province) ?? 0) + 1);
  const batches = new Map([...sizes].filter(([id]) => only?.includes(id) ?? true));
  return fillBatches(batches, (batch) => fillBatch(owner, plan, batch, signal), options);
}

/** The ids of units that were there before the two tiers began to operate. */
async function existedBefore(owner: Pool): Promise<ReadonlySet<string>> {
  const { rows } = await owner.query<{ id: string }>(
    'select distinct id from unit_scope where valid_from < $1',
    [SAMPLE_BEGIN],
  );
  return new Set(rows.map(({ id }) => id));
}
