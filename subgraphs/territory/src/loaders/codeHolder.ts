import type { CalendarDay } from '@haicap/domain-kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { UNIT_COLUMNS, type UnitLoader, type UnitRow, unitCacheKey } from './unit.ts';

/** A code on a day. */
export interface CodeKey {
  readonly code: string;
  readonly day: CalendarDay;
}

const SELECT = `
select k.at::int, k.day, ${UNIT_COLUMNS}
from unnest($1::text[], $2::date[]) with ordinality as k(code, day, at)
join unit_version v on v.code = k.code and v.valid_from <= k.day
  and (v.valid_to is null or v.valid_to > k.day)
join unit u on u.id = v.unit_id`;

/** Who holds a code on a day; primes the loader by id. */
export function codeHolderLoader(
  database: DataSource,
  units: UnitLoader,
): DataLoader<CodeKey, UnitRow | null, string> {
  return new DataLoader(
    async (keys) => {
      const rows: (UnitRow & { at: number })[] = await database.query(SELECT, [
        keys.map((key) => key.code),
        keys.map((key) => key.day),
      ]);
      for (const row of rows) units.prime({ id: row.unitId, day: row.day }, row);
      const found = new Map(rows.map((row) => [row.at, row]));
      return keys.map((_, i) => found.get(i + 1) ?? null);
    },
    { cacheKeyFn: (key) => unitCacheKey({ id: key.code, day: key.day }) },
  );
}
