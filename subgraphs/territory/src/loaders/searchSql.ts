import { type Bindings, bindings } from '@haicap/subgraph-kit';
import { patternsOf, type SearchKeys, type SearchPlace } from './SearchKeys.ts';

/** So many names that hold a text are read, districts and provinces first, then the shortest. */
const MOST_NAMES = 1000;

/** So many different lookup keys that resemble what was typed are read. */
const MOST_LIKE_KEYS = 80;

type Bind = Bindings['bind'];

interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * One statement with a branch for each sort of key that is there, each of which reads by an index of
 * its own, and another for former names. Null when there is nothing to look for.
 */
export function searchSql(keys: SearchKeys): Statement | null {
  const { values, bind } = bindings();
  const day = `${bind(keys.day)}::date`;
  const inside = keys.within ? IS_INSIDE : null;
  const ctes = keys.within ? [placeSql(keys.within, day, bind)] : [];
  if (keys.like.length > 0) ctes.push(likelySql(keys.like, bind));
  const { versions, formerNames } = branches(keys, day, inside, bind);
  if (versions.length === 0) return null;
  ctes.push(`hit as materialized (${versions.join(' union all ')})`);
  const selects = [namesSql(day, inside)];
  if (formerNames.length > 0) selects.push(formerNamesSql(formerNames, day, inside));
  const sql = `with recursive ${ctes.join(', ')} (${selects.join(') union all (')})`;
  return { sql, values };
}

/** True for a version below the place. */
const IS_INSIDE = `(v.province_id in (select id from place)
  or coalesce(v.district_id, v.former_district_id) in (select id from place))`;

/** The place asked for and all that it was formed from. */
function placeSql({ unit, day: asOf }: SearchPlace, day: string, bind: Bind): string {
  const named = `${bind(unit)}::text`;
  return `place(id) as (
    (select id from unit where (id = ${named} or code = ${named})
       and valid_from <= ${bind(asOf)}::date order by valid_from desc limit 1)
    union
    select l.predecessor_id from place p join unit_lineage l
      on l.successor_id = p.id and l.effective_on <= ${day}
  )`;
}

/** Keys that resemble what was typed and are about as long, since each word may be a letter off. */
function likelySql(like: readonly string[], bind: Bind): string {
  return `likely(key) as materialized (
    select key from (
      select n.lookup_key as key, max(similarity(n.lookup_key, k.key)) as likeness
      from unnest(${bind(like)}::text[]) as k(key) cross join lateral (
        select lookup_key from unit_version where lookup_key % k.key
        union all select lookup_key from former_name where lookup_key % k.key) n
      where length(n.lookup_key) between length(k.key) - 3 and length(k.key) + 3
      group by n.lookup_key order by likeness desc, key limit ${MOST_LIKE_KEYS}) ranked
  )`;
}

/** What reads versions, one of which may come by several, and the conditions on former names. */
function branches(keys: SearchKeys, day: string, inside: string | null, bind: Bind) {
  const versions: string[] = [];
  const formerNames: string[] = [];
  if (keys.equal.length > 0) {
    const condition = `lookup_key = any(${bind(keys.equal)}::text[])`;
    versions.push(`select * from unit_version where ${condition}`);
    formerNames.push(condition);
  }
  if (keys.code !== null) {
    versions.push(`select * from unit_version where code = ${bind(keys.code)}::text`);
  }
  if (keys.like.length > 0) {
    versions.push('select v.* from likely join unit_version v on v.lookup_key = likely.key');
    formerNames.push('lookup_key in (select key from likely)');
  }
  const holding = (operator: string, patterns: readonly string[]) =>
    `(select v.* from unnest(${bind(patterns)}::text[]) as p(pattern)
      join unit_version v on v.folded_full_name ${operator} p.pattern
      where v.valid_from <= ${day} and ${inside ?? 'true'}
      order by v.level = 'COMMUNE', length(v.lookup_key), v.unit_id limit ${MOST_NAMES})`;
  const { regular, short, keys: keyPatterns } = patternsOf(keys.holding);
  if (regular.length > 0) versions.push(holding('~', regular));
  if (short.length > 0) versions.push(holding('like', short));
  if (keyPatterns.length > 0) formerNames.push(`lookup_key like any(${bind(keyPatterns)}::text[])`);
  return { versions, formerNames };
}

/** A name is read once, as it was borne last. OFFSET 0 keeps the planner from reading all units. */
function namesSql(day: string, inside: string | null): string {
  const isInside = inside ? `v.unit_id not in (select id from place) and ${inside}` : 'true';
  return `
select distinct on (v.unit_id, v.full_name, v.province_id) v.unit_id as "unitId", v.code, v.level,
  v.full_name as "fullName", v.name, v.lookup_key as "foldedKey",
  coalesce(v.district_id, v.former_district_id) as "districtId", v.province_id as "provinceId",
  false as "formerName", null as "districtFullName", null as "provinceFullName",
  u.valid_from as "validFrom", u.valid_to as "validTo", v.valid_to as "nameUntil",
  ${isInside} as inside
from hit v
cross join lateral (select valid_from, valid_to from unit where id = v.unit_id offset 0) u
where v.level <> 'COUNTRY' and v.valid_from <= ${day}
order by v.unit_id, v.full_name, v.province_id, v.valid_from desc`;
}

/** Former names stand for the units they lead to, as last known; before those lived for none. */
function formerNamesSql(conditions: readonly string[], day: string, inside: string | null): string {
  return `
select v.unit_id, '', 'COMMUNE', f.full_name, f.name, f.lookup_key, null, v.province_id, true,
  f.district_name, f.province_name, v.born, v.gone, null, ${inside ?? 'true'}
from former_name f
cross join lateral (
  select unit_id from former_name_unit where former_name_id = f.id offset 0
) fu
cross join lateral (
  select s.unit_id, s.province_id, s.district_id, s.former_district_id, u.valid_from as born,
    u.valid_to as gone
  from unit_version s join unit u on u.id = s.unit_id
  where s.unit_id = fu.unit_id and s.valid_from <= ${day} order by s.valid_from desc limit 1
) v
where ${conditions.join(' or ')}`;
}
