/**
 * Answers that rest on rows which the viewer may not see, and that say no more than yes or no.
 *
 * Both run as the owner: `haicap.import`, which opens guarded tables to the owner alone, is on
 * while they look, and as it was before afterwards. `personnel_movable` first finds, with that way
 * in shut, whom the viewer sees at all, so that it tells nothing of anybody else.
 */
export const MAY_MOVE_DDL = `
create function personnel_movable(persons text[], on_day date) returns setof text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  way_in text := coalesce(current_setting('haicap.import', true), '');
  seen text[];
begin
  perform set_config('haicap.import', 'off', true);
  seen := array(select p.id from unnest(persons) as asked(id) join person p on p.id = asked.id);
  perform set_config('haicap.import', 'on', true);
  return query
    select p.id from unnest(seen) as asked(id) join person p on p.id = asked.id
    where p.left_on is null
      and not exists (select from person_protection t
        where t.person_id = p.id and (t.valid_to is null or t.valid_to > on_day))
      and not exists (select from person_discipline t
        where t.person_id = p.id and (t.valid_to is null or t.valid_to > on_day))
      and not exists (select from assignment t
        where t.person_id = p.id and t.kind = 'SECONDED'
          and (t.valid_to is null or t.valid_to > on_day))
      and not exists (select from departure t
        where t.person_id = p.id and t.status <> 'REFUSED' and not exists (
          select from assignment later
          where later.person_id = p.id and later.valid_from > t.leaving_on));
  perform set_config('haicap.import', way_in, true);
end $$;

create function personnel_may_move(person text, on_day date) returns boolean
language sql
return case when exists (select from person p where p.id = personnel_may_move.person)
  then exists (
    select from personnel_movable(array[personnel_may_move.person], on_day) as movable(id)) end;

create function personnel_vacant_posts(posts text[], on_day date) returns setof text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  way_in text := coalesce(current_setting('haicap.import', true), '');
begin
  perform set_config('haicap.import', 'on', true);
  return query
    select t.id from post t
    where t.id = any (posts) and not exists (
      select from assignment a
      where a.post_id = t.id and a.kind <> 'ACTING' and a.valid_from <= on_day
        and (a.valid_to is null or a.valid_to > on_day));
  perform set_config('haicap.import', way_in, true);
end $$;`;
