import { TODAY } from './personnel.ts';

/** Whoever holds two posts proper, or is on two secondments, on one day. */
export const DOUBLE = `
select a.id from assignment a join assignment b on b.person_id = a.person_id and b.id > a.id
where a.kind = b.kind and a.kind in ('PERMANENT', 'SECONDED')
  and a.valid_from < coalesce(b.valid_to, '9999-01-01')
  and b.valid_from < coalesce(a.valid_to, '9999-01-01')`;

/** Head counts of each body on a day, from the rows and from the tally: what differs. */
export const TALLIES = `
with days as (select generate_series('2025-07-01'::date, '2027-06-01', interval '9 days')::date as day),
cells as (
  select o.id, d.day,
    (select coalesce(sum(q.headcount), 0) from quota q where q.organisation_id = o.id
      and q.valid_from <= d.day and (q.valid_to is null or q.valid_to > d.day)) as quota,
    (select count(*) from assignment a where a.organisation_id = o.id and a.kind = 'PERMANENT'
      and a.valid_from <= d.day and (a.valid_to is null or a.valid_to > d.day)) as actual,
    (select count(*) from assignment a where a.organisation_id = o.id and a.kind = 'SECONDED'
      and a.valid_from <= d.day and (a.valid_to is null or a.valid_to > d.day)) as received,
    (select count(*) from assignment a where a.from_organisation_id = o.id
      and a.valid_from <= d.day and (a.valid_to is null or a.valid_to > d.day)) as sent
  from organisation o cross join days d),
tallies as (
  select o.id, d.day, coalesce(sum(t.quota), 0) as quota, coalesce(sum(t.actual), 0) as actual,
    coalesce(sum(t.seconded_in), 0) as received, coalesce(sum(t.seconded_out), 0) as sent
  from organisation o cross join days d
  left join staffing_tally t on t.organisation_id = o.id and t.on_date <= d.day
  group by o.id, d.day)
select * from cells except select * from tallies`;

/** Whoever works in a body before it lives or after it is gone, or after having left. */
export const OUTSIDE = `
select a.id from assignment a join organisation o on o.id = a.organisation_id
join person p on p.id = a.person_id
where a.valid_from < o.valid_from or coalesce(a.valid_to, '9999-01-01') > coalesce(o.valid_to, '9999-01-01')
  or coalesce(a.valid_to, '9999-01-01') > coalesce(p.left_on, '9999-01-01')`;

/** Whoever is on file elsewhere than they work today, or last did. */
export const ASTRAY = `
select p.id from person p where p.unit_id <> coalesce(
  (select a.unit_id from assignment a where a.person_id = p.id and a.kind = 'SECONDED'
     and a.valid_from <= '${TODAY}' and (a.valid_to is null or a.valid_to > '${TODAY}')),
  (select a.unit_id from assignment a where a.person_id = p.id and a.kind = 'PERMANENT'
     and a.valid_from <= '${TODAY}' order by a.valid_from desc limit 1), p.unit_id)`;

/** A secondment for a day on which its sender has nobody of that name. */
export const SENT_FROM_NOWHERE = `
select s.id from assignment s where s.kind = 'SECONDED' and not exists (
  select 1 from assignment h where h.person_id = s.person_id and h.kind = 'PERMANENT'
    and h.organisation_id = s.from_organisation_id and h.valid_from <= s.valid_from
    and coalesce(h.valid_to, '9999-01-01') >= coalesce(s.valid_to, '9999-01-01'))`;

/** How many departures are decided, from the rows and from the tally. */
export const LEAVERS = `
select 'rows' as source, count(*)::int as people from departure where decided_on is not null
union all
select 'tally', coalesce(sum(people), 0)::int from departure_tally where event = 'APPROVED'`;

/** The version of every row that has one. */
export const VERSIONS = `
select 'person ' || id as id, version from person
union all select 'organisation ' || id, version from organisation
union all select 'assignment ' || id, version from assignment
union all select 'departure ' || id, version from departure`;
