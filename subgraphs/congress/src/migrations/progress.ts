/** A step that a row can have reached: its name, and its day in the row. */
type Step = readonly [string, string];

/** What is made up was known at ten in the morning of its day, in Viet Nam. */
const AT_TEN = `(s.on_day + time '10:00') at time zone 'Asia/Ho_Chi_Minh'`;

/**
 * A trigger that puts on record which steps of a row were reached, moved to another day or taken
 * back, and when that was written: what a week's progress is made of. Days and names of steps alone;
 * the day before as well, since what leaves a closed week is a correction of it.
 */
function progressTrigger(
  table: string,
  subject: string,
  id: string,
  steps: readonly Step[],
): string {
  const name = `congress_progress_${table}`;
  const of = (row: 'old' | 'new') =>
    steps.map(([step, column]) => `('${step}', ${row}.${column})`).join(', ');
  const congress = table === 'congress' ? 'id' : 'congress_id';
  return `
create function ${name}() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into progress_event (congress_id, unit_id, subject, item_id, step, on_day, recorded_at,
      is_sample)
    select new.${congress}, new.unit_id, '${subject}', new.${id}, s.step, s.on_day,
      case when new.provenance = 'SAMPLE' then ${AT_TEN} else clock_timestamp() end,
      new.provenance = 'SAMPLE'
    from (values ${of('new')}) as s(step, on_day) where s.on_day is not null;
  else
    insert into progress_event (congress_id, unit_id, subject, item_id, step, on_day, previous_day,
      is_sample)
    select new.${congress}, new.unit_id, '${subject}', new.${id}, s.step, s.on_day, o.on_day,
      new.provenance = 'SAMPLE'
    from (values ${of('new')}) as s(step, on_day)
    join (values ${of('old')}) as o(step, on_day) on o.step = s.step
    where s.on_day is distinct from o.on_day;
  end if;
  return null;
end $$;
create trigger ${table}_progress after insert or update on ${table}
  for each row execute function ${name}();`;
}

/** What was reached on which day, and when that was written; no row of it is ever changed. */
export const PROGRESS_DDL = `
create table progress_event (
  id bigint generated always as identity primary key,
  congress_id text not null references congress on delete cascade,
  unit_id text not null,
  subject text not null,
  item_id text not null,
  step text not null,
  on_day date,
  previous_day date,
  recorded_at timestamptz not null default clock_timestamp(),
  is_sample boolean not null
);
create index progress_event_recorded on progress_event (recorded_at, id);
create index progress_event_congress on progress_event (congress_id);
${progressTrigger('milestone', 'MILESTONE', 'code', [['DONE', 'done_on']])}
${progressTrigger('congress_document', 'DOCUMENT', 'id', [
  ['DRAFTING', 'drafting_on'],
  ['CONSULTED', 'consulted_on'],
  ['APPRAISED', 'appraised_on'],
  ['APPROVED', 'approved_on'],
  ['ADOPTED', 'adopted_on'],
])}
${progressTrigger('personnel_plan', 'PLAN', 'id', [
  ['BUILT', 'built_on'],
  ['APPRAISED', 'appraised_on'],
  ['DECIDED', 'decided_on'],
])}
${progressTrigger('congress', 'CONGRESS', 'id', [['HELD', 'held_to']])}
${progressTrigger('committee_result', 'RESULT', 'congress_id', [['DECIDED', 'decided_on']])}`;
