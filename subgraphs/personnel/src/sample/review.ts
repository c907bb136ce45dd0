import { randomOf } from '@haicap/domain-kit';
import type { SampleUnit } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';

const ROUND = 'sample-review';

/** One review of the whole country, which some seven in ten of the units have completed. */
export async function writeReview(
  client: PoolClient,
  units: readonly SampleUnit[],
): Promise<number> {
  await client.query(
    `insert into review_round (id, unit_id, title, must_check, opened_on, due_on, provenance)
     values ($1, 'VN', 'Rà soát bố trí cán bộ, công chức', $2, '2025-07-04', '2025-09-30', 'SAMPLE')`,
    [ROUND, ['ASSIGNMENTS', 'SHORTAGES', 'DEPARTURES', 'HEADS']],
  );
  const done = units.filter(({ code }) => randomOf(`${code} review`).chance(0.7));
  const { rowCount } = await client.query(
    `insert into review_completion (round_id, unit_id, completed_on, reported_on)
     select $1, u.id, date '2025-07-20' + u.at::int % 70, date '2025-07-20' + u.at::int % 70
     from unnest($2::text[]) with ordinality as u(id, at)`,
    [ROUND, done.map(({ id }) => id)],
  );
  return 1 + (rowCount ?? 0);
}
