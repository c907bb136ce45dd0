import { addDays, type CalendarDay } from '@haicap/domain-kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Unit } from '../entities/Unit.ts';
import type { UnitVersion } from '../entities/UnitVersion.ts';

/** A unit on a day: who it is, its life, and the version that held on the day or was the last. */
export interface UnitRow
  extends Pick<Unit, 'code' | 'ordinal' | 'provenance'>,
    Pick<
      UnitVersion,
      | 'unitId'
      | 'fullName'
      | 'name'
      | 'kind'
      | 'districtKind'
      | 'level'
      | 'parentId'
      | 'provinceId'
      | 'districtId'
    > {
  readonly lifeFrom: CalendarDay;
  readonly lifeTo: CalendarDay | null;
  /** The day asked for. */
  readonly day: CalendarDay;
}

/** The columns of a UnitRow but its day, over `unit u` and `unit_version v`. */
export const UNIT_COLUMNS = `
  u.id as "unitId", u.code, u.ordinal, u.provenance, u.valid_from as "lifeFrom",
  u.valid_to as "lifeTo", v.full_name as "fullName", v.name, v.kind,
  v.district_kind as "districtKind", v.level, v.parent_id as "parentId",
  v.province_id as "provinceId", v.district_id as "districtId"`;

/** The day whose tree a row shows: the day asked for, or the unit's last one if that is earlier. */
export function shownDay(row: Pick<UnitRow, 'day' | 'lifeTo'>): CalendarDay {
  return row.lifeTo !== null && row.day >= row.lifeTo ? addDays(row.lifeTo, -1) : row.day;
}

/** A unit by its id, on a day. */
export interface UnitKey {
  readonly id: string;
  readonly day: CalendarDay;
}

export type UnitLoader = DataLoader<UnitKey, UnitRow | null, string>;

const SELECT = `
select k.at::int, k.day, ${UNIT_COLUMNS}
from unnest($1::text[], $2::date[]) with ordinality as k(id, day, at)
join unit u on u.id = k.id and u.valid_from <= k.day
cross join lateral (
  select * from unit_version
  where unit_id = u.id and valid_from <= k.day
  order by valid_from desc limit 1
) v`;

export function unitCacheKey(key: UnitKey): string {
  return `${key.id}@${key.day}`;
}

/** Units by id and day; null for one that did not exist yet. */
export function unitLoader(database: DataSource): UnitLoader {
  return new DataLoader(
    async (keys) => {
      const rows: (UnitRow & { at: number })[] = await database.query(SELECT, [
        keys.map((key) => key.id),
        keys.map((key) => key.day),
      ]);
      const found = new Map(rows.map((row) => [row.at, row]));
      return keys.map((_, i) => found.get(i + 1) ?? null);
    },
    { cacheKeyFn: unitCacheKey },
  );
}
