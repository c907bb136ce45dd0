import type { ScopedUnit } from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';

/** A unit's own staff and that of all that lies in it, on the unit's day or its last one. */
const SELECT = `
select k.at::int, (
  select sum(f.head_count)::int
  from unit_scope s
  join staff f on f.unit_id = s.id
    and f.valid_from <= k.day and (f.valid_to is null or f.valid_to > k.day)
  where (k.id = 'VN' or s.id = k.id or s.province = k.id)
    and s.valid_from <= k.day and (s.valid_to is null or s.valid_to > k.day)
) as "headCount"
from (
  select at, id, least(day, valid_to - 1) as day
  from unnest($1::text[], $2::date[], $3::date[]) with ordinality as k(id, day, valid_to, at)
) k`;

export type HeadCountLoader = DataLoader<ScopedUnit, number | null, string>;

/** Head counts of units, one statement for all that are asked for together. */
export function headCountLoader(pool: Pool): HeadCountLoader {
  return new DataLoader(
    async (units) => {
      const { rows } = await pool.query<{ at: number; headCount: number | null }>(SELECT, [
        units.map((unit) => unit.id),
        units.map((unit) => unit.day),
        units.map((unit) => unit.validTo),
      ]);
      const found = new Map(rows.map((row) => [row.at, row.headCount]));
      return units.map((_, i) => found.get(i + 1) ?? null);
    },
    { cacheKeyFn: (unit) => `${unit.id}@${unit.day}` },
  );
}
