import type { Pool } from 'pg';

/** The day on which the two tiers began to operate; the sample's units are those of that day. */
export const SAMPLE_BEGIN = '2025-07-01';

/** A unit of the sample. */
export interface SampleUnit {
  readonly id: string;
  readonly code: string;
  readonly province: string;
}

/** The units of the day, in the order of their codes. */
export interface SampleUnits {
  readonly provinces: readonly SampleUnit[];
  readonly communes: readonly SampleUnit[];
}

/** Reads the units from the projection of the tree; none of them before that is filled. */
export async function readSampleUnits(pool: Pool): Promise<SampleUnits> {
  const { rows } = await pool.query<SampleUnit>(
    `select id, code, province from unit_scope
     where province is not null and valid_from <= $1 and (valid_to is null or valid_to > $1)
     order by code, id`,
    [SAMPLE_BEGIN],
  );
  return {
    provinces: rows.filter(({ id, province }) => id === province),
    communes: rows.filter(({ id, province }) => id !== province),
  };
}
