import type { PoolClient } from 'pg';

/**
 * The units whose guardians may differ once something is known anew of others: these themselves,
 * all that went into them, and the dissolved units of a province, which may pass on with it.
 */
const AFFECTED = `
with recursive affected (id) as (
  select id from unnest($1::text[]) as touched(id)
  union
  select before.id
  from affected a
  cross join lateral (
    select s.predecessor_id from unit_successor s where s.successor_id = a.id
    union all
    select u.id from unit_scope u where u.province = a.id and u.valid_to is not null
  ) as before(id)
)
select array_agg(id) as ids from affected`;

/**
 * By whose territory the units are seen. A unit is seen by its own and by that of its province;
 * from the day it is dissolved on also by those of whatever it went into that day, and so on from
 * these. A dissolved unit of which no successor is known, as the districts are, goes with its
 * province. What moved from a unit that lived on (effective_on before its end) passes nothing.
 */
const PUT = `
with recursive walk (unit_id, reached, since) as (
  select id, id, '-infinity'::date from unnest($1::text[]) as affected(id)
  where exists (select from unit_scope s where s.id = affected.id)
  union
  select w.unit_id, heir.id, greatest(w.since, life.ended)
  from walk w
  cross join lateral (
    select s.province, s.valid_to as ended from unit_scope s
    where s.id = w.reached order by s.valid_from desc limit 1
  ) life
  cross join lateral (
    select s.successor_id from unit_successor s
    where s.predecessor_id = w.reached and s.effective_on = life.ended
    union all
    select life.province
    where life.province <> w.reached and not exists (
      select from unit_successor s
      where s.predecessor_id = w.reached and s.effective_on = life.ended)
  ) as heir(id)
  where life.ended is not null
),
seen (unit_id, guardian_id, since, until) as (
  select unit_id, reached, since, 'infinity'::date from walk
  union all
  select w.unit_id, span.province, greatest(w.since, span.since), span.until
  from walk w
  cross join lateral (
    select s.province,
      case when lag(s.valid_from) over life is null then '-infinity' else s.valid_from end as since,
      coalesce(lead(s.valid_from) over life, 'infinity') as until
    from unit_scope s where s.id = w.reached
    window life as (order by s.valid_from)
  ) span
  where span.province is not null and greatest(w.since, span.since) < span.until
)
insert into unit_guard (unit_id, guardian_id, since, until)
select unit_id, guardian_id, since, max(until) from seen group by unit_id, guardian_id, since`;

/** Brings `unit_guard` to what is known of the units, after something was written of `touched`. */
export async function refreshGuards(client: PoolClient, touched: readonly string[]): Promise<void> {
  if (touched.length === 0) return;
  const { rows } = await client.query<{ ids: string[] }>(AFFECTED, [touched]);
  const ids = rows[0]?.ids ?? [];
  await client.query('delete from unit_guard where unit_id = any($1::text[])', [ids]);
  await client.query(PUT, [ids]);
}
