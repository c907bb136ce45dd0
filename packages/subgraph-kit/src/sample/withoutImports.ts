import type { PoolClient } from 'pg';
import type { SampleUnit } from './readSampleUnits.ts';

/** The units with no row in the tables but the sample's own: where an agency's data are, nothing is made up. */
export async function withoutImports(
  client: PoolClient,
  tables: readonly string[],
  units: readonly SampleUnit[],
): Promise<readonly SampleUnit[]> {
  const { rows } = await client.query<{ id: string }>(
    tables
      .map(
        (table) => `select unit_id as id from ${table}
          where unit_id = any($1::text[]) and provenance <> 'SAMPLE'`,
      )
      .join(' union '),
    [units.map(({ id }) => id)],
  );
  const taken = new Set(rows.map(({ id }) => id));
  return units.filter(({ id }) => !taken.has(id));
}
