/** How many were sent to meet a need, kept by a trigger: without a word on who, for everybody. */
export const NEED_FILL_DDL = `
create table need_fill (
  need_id text primary key,
  people integer not null
);
create function personnel_need_fill() returns trigger language plpgsql as $$
begin
  insert into need_fill as t (need_id, people)
  select d.need_id, sum(d.people)::int
  from (values (case when tg_op <> 'DELETE' then new.need_id end, 1),
               (case when tg_op <> 'INSERT' then old.need_id end, -1)) d (need_id, people)
  where d.need_id is not null
  group by d.need_id having sum(d.people) <> 0 order by d.need_id
  on conflict (need_id) do update set people = t.people + excluded.people;
  return null;
end $$;
create trigger assignment_need_fill after insert or delete or update of need_id on assignment
  for each row execute function personnel_need_fill();`;
