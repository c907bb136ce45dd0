import type { DataSource } from 'typeorm';
import type { UnitKind } from '../entities/enums.ts';
import { perUnitLoader } from './perUnit.ts';

/** How many units of a kind lie below a unit. */
export interface CountRow {
  readonly kind: UnitKind;
  readonly count: number;
}

/** Counts by kind below each unit on its day, in one grouped statement for all units asked for. */
export function countLoader(database: DataSource) {
  return perUnitLoader<CountRow>(
    database,
    `select k.at::int, b.kind, count(*)::int as count
     from unnest($1::text[], $2::date[]) with ordinality as k(id, day, at)
     cross join lateral (
       select kind, level from unit_version
       where k.id = 'VN' and level <> 'COUNTRY'
         and valid_from <= k.day and (valid_to is null or valid_to > k.day)
       union all
       select kind, level from unit_version
       where province_id = k.id and unit_id <> k.id
         and valid_from <= k.day and (valid_to is null or valid_to > k.day)
       union all
       select kind, level from unit_version
       where district_id = k.id and unit_id <> k.id
         and valid_from <= k.day and (valid_to is null or valid_to > k.day)
     ) b
     group by k.at, b.level, b.kind
     order by k.at, array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE'], b.level),
       array_position(array['PROVINCE', 'MUNICIPALITY', 'DISTRICT', 'COMMUNE', 'WARD', 'TOWNSHIP',
         'SPECIAL_ZONE'], b.kind)`,
  );
}
