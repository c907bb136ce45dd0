import { type CalendarDay, splitKindPrefix } from '@haicap/domain-kit';
import type { DataSource } from 'typeorm';
import type { AddressCandidate } from '../rules/AddressCandidate.ts';

/** A name that a unit bears or bore, with the unit's life. */
export interface SearchCandidate extends AddressCandidate {
  readonly fullName: string;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  /** The day from which the unit no longer bears the name; null while it does, or not recorded. */
  readonly nameUntil: CalendarDay | null;
}

/** Which names to read. */
export interface SearchKeys {
  /** Names with just these lookup keys. */
  readonly equal: readonly string[];
  /** Names whose lookup key holds one of these. */
  readonly holding: readonly string[];
  /** Names whose lookup key resembles one of these. */
  readonly like: readonly string[];
  /** The newest day whose names count. */
  readonly day: CalendarDay;
  /** The unit that all must lie in, by id; null for anywhere. */
  readonly within: string | null;
}

/** Short keys have no trigram to look up: they are taken as the beginning of a name. */
const SHORTEST_INNER_KEY = 3;
const MOST_NAMES = 1000;
const MOST_LIKE = 60;

/**
 * Every name up to the day, of living and dissolved units, and former names. The branches stay apart
 * so that each uses its index.
 */
const VERSIONS = `
  with place as (
    select $4::text as id
    union select predecessor_id from unit_lineage where successor_id = $4::text
  ), hit as materialized (
    select unit_id, valid_from, 0 as distance from unit_version where lookup_key = any($1::text[])
    union
    (select v.unit_id, v.valid_from, length(v.lookup_key)
     from unnest($2::text[]) as p(pattern) join unit_version v on v.lookup_key like p.pattern
     order by 3, 1 limit ${MOST_NAMES})
    union
    select l.unit_id, l.valid_from, 0 from unnest($5::text[]) as k(key) cross join lateral (
      select unit_id, valid_from from unit_version where lookup_key % k.key
      order by similarity(lookup_key, k.key) desc, unit_id limit ${MOST_LIKE}) l
  ), former as materialized (
    select id from former_name where lookup_key = any($1::text[])
      or lookup_key like any($2::text[]) or lookup_key % any($5::text[])
  )`;

const SELECT = `${VERSIONS}
  select distinct on (v.unit_id, v.full_name, v.province_id) v.unit_id as "unitId", v.level,
    v.full_name as "fullName", v.name, coalesce(v.district_id, v.former_district_id) as "districtId",
    v.province_id as "provinceId", false as "formerName", null as "districtFullName",
    null as "provinceFullName", u.valid_from as "validFrom", u.valid_to as "validTo",
    v.valid_to as "nameUntil"
  from hit h
  join unit_version v on v.unit_id = h.unit_id and v.valid_from = h.valid_from
  join unit u on u.id = v.unit_id
  where v.level <> 'COUNTRY' and v.valid_from <= $3::date and ($4::text is null
    or v.province_id in (select id from place) or v.district_id in (select id from place)
    or v.former_district_id in (select id from place))
  order by v.unit_id, v.full_name, v.province_id, v.valid_from desc`;

const FORMER = `${VERSIONS}
  select v.unit_id as "unitId", 'COMMUNE' as level, f.full_name as "fullName", f.name,
    null as "districtId", v.province_id as "provinceId", true as "formerName",
    f.district_name as "districtFullName", f.province_name as "provinceFullName",
    u.valid_from as "validFrom", u.valid_to as "validTo", null as "nameUntil"
  from former w
  join former_name f on f.id = w.id
  join former_name_unit fu on fu.former_name_id = f.id
  join unit u on u.id = fu.unit_id
  join unit_version v on v.unit_id = u.id and v.valid_to is null
  where $3::date is not null and ($4::text is null or v.province_id in (select id from place)
    or v.former_district_id in (select id from place))`;

/** The names that a search may find, in one statement. */
export async function searchCandidates(
  database: DataSource,
  keys: SearchKeys,
): Promise<SearchCandidate[]> {
  const patterns = keys.holding.map((key) =>
    key.length < SHORTEST_INNER_KEY ? `${key}%` : `%${key}%`,
  );
  const rows: Omit<SearchCandidate, 'kindWord'>[] = await database.query(
    `(${SELECT}) union all (${FORMER})`,
    [keys.equal, patterns, keys.day, keys.within, keys.like],
  );
  return rows.map((row) => ({ ...row, kindWord: splitKindPrefix(row.fullName).kindWord }));
}
