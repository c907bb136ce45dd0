import type { DataSource } from 'typeorm';
import type { UnitVersion } from '../entities/UnitVersion.ts';
import { perUnitLoader } from './perUnit.ts';

/** A version of a unit, as the graph shows it. */
export type VersionRow = Pick<
  UnitVersion,
  | 'validFrom'
  | 'validTo'
  | 'fullName'
  | 'name'
  | 'kind'
  | 'districtKind'
  | 'parentId'
  | 'legalTextId'
>;

/** All versions of a unit, oldest first, whatever the day. */
export function versionLoader(database: DataSource) {
  return perUnitLoader<VersionRow>(
    database,
    `select k.at::int, v.valid_from as "validFrom", v.valid_to as "validTo",
            v.full_name as "fullName", v.name, v.kind, v.district_kind as "districtKind",
            v.parent_id as "parentId", v.legal_text_id as "legalTextId"
     from unnest($1::text[], $2::date[]) with ordinality as k(id, day, at)
     join unit_version v on v.unit_id = k.id
     order by k.at, v.valid_from`,
  );
}
