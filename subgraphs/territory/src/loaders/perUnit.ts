import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { type UnitKey, unitCacheKey } from './unit.ts';

/**
 * A loader of the rows that belong to a unit on a day. `sql` reads
 * `unnest($1::text[], $2::date[]) with ordinality as k(id, day, at)` and answers `k.at::int`
 * beside each row, in order.
 */
export function perUnitLoader<Row extends object>(
  database: DataSource,
  sql: string,
): DataLoader<UnitKey, readonly Row[], string> {
  return new DataLoader(
    async (keys) => {
      const rows: (Row & { at: number })[] = await database.query(sql, [
        keys.map((key) => key.id),
        keys.map((key) => key.day),
      ]);
      const groups = keys.map((): Row[] => []);
      for (const row of rows) groups[row.at - 1]?.push(row);
      return groups;
    },
    { cacheKeyFn: unitCacheKey },
  );
}
