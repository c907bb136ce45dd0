import type { DataSource } from 'typeorm';
import type { FormerName } from '../entities/FormerName.ts';
import { perUnitLoader } from './perUnit.ts';

/** The former names that lead to a unit, by name. */
export function formerNameLoader(database: DataSource) {
  return perUnitLoader<FormerName>(
    database,
    `select k.at::int, f.id, f.full_name as "fullName", f.name, f.lookup_key as "lookupKey",
            f.district_name as "districtName", f.province_name as "provinceName"
     from unnest($1::text[], $2::date[]) with ordinality as k(id, day, at)
     join former_name_unit fu on fu.unit_id = k.id
     join former_name f on f.id = fu.former_name_id
     order by k.at, f.full_name collate "vi-x-icu", f.id`,
  );
}
