import { type CalendarDay, splitKindPrefix } from '@haicap/domain-kit';
import type { DataSource } from 'typeorm';
import type { AddressCandidate } from '../rules/AddressCandidate.ts';

/** A unit that an address may name, with its life. */
export interface Candidate extends AddressCandidate {
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
}

type CandidateRow = Omit<Candidate, 'kindWord'> & { readonly fullName: string };

/**
 * Names as they were on a day, of all days when it is null. Districts stay after their end, since
 * people go on writing them; a former name stands for the unit of today that it leads to.
 */
const NAMES = `(
  select v.lookup_key, v.unit_id, v.level, v.full_name, v.name,
         coalesce(v.district_id, v.former_district_id) as district_id, v.province_id,
         false as former_name, null as district_full_name, null as province_full_name
  from unit_version v
  where v.level <> 'COUNTRY' and ($2::date is null or (v.valid_from <= $2::date
    and (v.valid_to is null or v.valid_to > $2::date or v.level = 'DISTRICT')))
  union all
  select f.lookup_key, v.unit_id, 'COMMUNE', f.full_name, f.name, null, v.province_id, true,
         f.district_name, f.province_name
  from former_name f
  join former_name_unit fu on fu.former_name_id = f.id
  cross join lateral (
    select unit_id, province_id from unit_version where unit_id = fu.unit_id
    order by valid_from desc limit 1
  ) v
)`;

const COLUMNS = `
  n.unit_id as "unitId", n.level, n.full_name as "fullName", n.name,
  n.district_id as "districtId", n.province_id as "provinceId", n.former_name as "formerName",
  n.district_full_name as "districtFullName", n.province_full_name as "provinceFullName",
  u.valid_from as "validFrom", u.valid_to as "validTo"`;

function toCandidate({ fullName, ...row }: CandidateRow): Candidate {
  return { ...row, kindWord: splitKindPrefix(fullName).kindWord };
}

/** The units whose names have one of the keys, on a day or ever. */
export async function candidatesByKey(
  database: DataSource,
  keys: readonly string[],
  day: CalendarDay | null,
): Promise<Candidate[]> {
  const rows: CandidateRow[] = await database.query(
    `select ${COLUMNS} from ${NAMES} n join unit u on u.id = n.unit_id
     where n.lookup_key = any($1::text[])`,
    [keys, day],
  );
  return rows.map(toCandidate);
}

/** The units whose names resemble one of the keys by trigrams; similarity finds, it does not rank. */
export async function candidatesLikeKey(
  database: DataSource,
  keys: readonly string[],
  day: CalendarDay | null,
): Promise<Candidate[]> {
  const rows: CandidateRow[] = await database.query(
    `select distinct ${COLUMNS}
     from unnest($1::text[]) as k(key) cross join lateral (
       select * from ${NAMES} c where c.lookup_key % k.key
       order by similarity(c.lookup_key, k.key) desc, c.unit_id limit 40
     ) n
     join unit u on u.id = n.unit_id`,
    [keys, day],
  );
  return rows.map(toCandidate);
}
