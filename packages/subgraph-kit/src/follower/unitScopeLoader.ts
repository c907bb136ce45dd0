import type { CalendarDay } from '@haicap/domain-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import { parseUnitReference } from '../reference/UnitReference.ts';
import type { UnitScope } from './UnitScope.ts';

/** A unit that a reference names, and the day that it was asked for. */
export interface ScopedUnit extends UnitScope {
  readonly day: CalendarDay;
}

/**
 * By id the unit's version on the day, or its last one when it no longer lived; by code whoever
 * held it on the day.
 */
const SELECT = `
select k.at::int, k.day, s.id, s.code, s.parent, s.province, s.former_district as "formerDistrict",
       s.valid_from as "validFrom", s.valid_to as "validTo"
from unnest($1::int[], $2::text[], $3::text[], $4::date[]) as k(at, id, code, day)
cross join lateral (
  select * from unit_scope
  where unit_scope.id = k.id and valid_from <= k.day
  order by valid_from desc limit 1
) s
union all
select k.at::int, k.day, s.id, s.code, s.parent, s.province, s.former_district, s.valid_from, s.valid_to
from unnest($1::int[], $2::text[], $3::text[], $4::date[]) as k(at, id, code, day)
join unit_scope s on s.code = k.code and s.valid_from <= k.day
  and (s.valid_to is null or s.valid_to > k.day)`;

/**
 * Finds the units that references name (`26740.2`, `26740.1@2025-06-30`, `26740`,
 * `26740@2025-06-30`), for the day each carries or `today`; null where there is none.
 * For a subgraph's `TerritorialUnit.__resolveReference`: one statement a batch.
 */
export function unitScopeLoader(
  pool: Pool,
  today: CalendarDay,
): DataLoader<string, ScopedUnit | null> {
  return new DataLoader(async (references) => {
    const parsed = references.map(parseUnitReference);
    const { rows } = await pool.query<ScopedUnit & { at: number }>(SELECT, [
      parsed.map((_, at) => at),
      parsed.map((reference) => (reference?.by === 'id' ? reference.id : null)),
      parsed.map((reference) => (reference?.by === 'code' ? reference.code : null)),
      parsed.map((reference) => reference?.day ?? today),
    ]);
    const found = new Map(rows.map(({ at, ...unit }) => [at, unit]));
    return references.map((_, at) => found.get(at) ?? null);
  });
}
