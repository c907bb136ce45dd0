import type { DataSource } from 'typeorm';
import type { UnitAttribute } from '../entities/UnitAttribute.ts';
import { perUnitLoader } from './perUnit.ts';

/** What is recorded of a unit on the day. */
export function attributeLoader(database: DataSource) {
  return perUnitLoader<UnitAttribute>(
    database,
    `select k.at::int, a.unit_id as "unitId", a.name, a.value, a.valid_from as "validFrom",
            a.valid_to as "validTo", a.source, a.provenance
     from unnest($1::text[], $2::date[]) with ordinality as k(id, day, at)
     join unit_attribute a on a.unit_id = k.id and a.valid_from <= k.day
       and (a.valid_to is null or a.valid_to > k.day)
     order by k.at, a.name`,
  );
}
