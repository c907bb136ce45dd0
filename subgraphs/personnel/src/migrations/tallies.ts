/** Whether who sits on a post has the speciality and the qualification that it asks for. */
export const FIT_DDL = `
create function personnel_rank(qualification text) returns integer
language sql immutable parallel safe
return array_position(
  array['NONE', 'INTERMEDIATE', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'], qualification);

create function personnel_fit() returns trigger language plpgsql as $$
begin
  select q.speciality = 'GENERAL' or not q.required_speciality or q.speciality = any (p.specialities),
         q.required_qualification is null
           or personnel_rank(p.qualification) >= personnel_rank(q.required_qualification)
  into new.speciality_fits, new.qualification_fits
  from person p, post q where p.id = new.person_id and q.id = new.post_id;
  return new;
end $$;
create trigger assignment_fit before insert or update on assignment
  for each row execute function personnel_fit();

create function personnel_refit_person() returns trigger language plpgsql as $$
begin
  update assignment set post_id = post_id where person_id = new.id;
  return null;
end $$;
create trigger person_refit after update of qualification, specialities on person for each row
  when ((old.qualification, old.specialities) is distinct from (new.qualification, new.specialities))
  execute function personnel_refit_person();

create function personnel_refit_post() returns trigger language plpgsql as $$
begin
  update assignment set post_id = post_id where post_id = new.id;
  return null;
end $$;
create trigger post_refit after update of speciality, required_speciality, required_qualification
  on post for each row execute function personnel_refit_post();`;

/** One side of a change to a table: the rows that it adds to a tally or takes from it. */
interface Side {
  readonly rows: 'new_rows' | 'old_rows';
  readonly sign: 1 | -1;
}

const ADDED: Side = { rows: 'new_rows', sign: 1 };
const TAKEN: Side = { rows: 'old_rows', sign: -1 };

/**
 * Triggers that keep a tally at what a table's rows add to it, a statement at a time. `insert`
 * gives the SQL that adds what the sides say.
 */
function tallyTriggers(table: string, insert: (sides: readonly Side[]) => string): string {
  const name = `personnel_tally_${table}`;
  return `
create function ${name}() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then ${insert([ADDED])};
  elsif tg_op = 'DELETE' then ${insert([TAKEN])};
  else ${insert([TAKEN, ADDED])};
  end if;
  return null;
end $$;
create trigger ${table}_tally_insert after insert on ${table}
  referencing new table as new_rows for each statement execute function ${name}();
create trigger ${table}_tally_update after update on ${table}
  referencing old table as old_rows new table as new_rows
  for each statement execute function ${name}();
create trigger ${table}_tally_delete after delete on ${table}
  referencing old table as old_rows for each statement execute function ${name}();`;
}

const STAFFING_KEY =
  'unit_id, organisation_id, category, speciality, on_date, reported_on, is_sample';
const STAFFING_COUNTS = ['quota', 'actual', 'assessed', 'qualified', 'seconded_in', 'seconded_out'];

/** SQL that adds deltas (rows of STAFFING_KEY and STAFFING_COUNTS) to the tally, in key order. */
function addToStaffing(deltas: readonly string[]): string {
  const sums = STAFFING_COUNTS.map((count) => `sum(${count})::int as ${count}`);
  const set = STAFFING_COUNTS.map((count) => `${count} = t.${count} + excluded.${count}`);
  const none = STAFFING_COUNTS.map((count) => `sum(${count}) = 0`);
  return `
insert into staffing_tally as t (${STAFFING_KEY}, ${STAFFING_COUNTS.join(', ')})
select ${STAFFING_KEY}, ${sums.join(', ')}
from (${deltas.join('\nunion all\n')}) d (${STAFFING_KEY}, ${STAFFING_COUNTS.join(', ')})
group by ${STAFFING_KEY} having not (${none.join(' and ')}) order by ${STAFFING_KEY}
on conflict (${STAFFING_KEY}) do update set ${set.join(', ')}`;
}

function quotaDeltas({ rows, sign }: Side): readonly string[] {
  const delta = (day: string, reported: string, of: number) => `
select unit_id, organisation_id, category, speciality, ${day} as on_date, ${reported} as reported_on,
  provenance = 'SAMPLE' as is_sample, ${of} * headcount as quota, 0 as actual, 0 as assessed,
  0 as qualified, 0 as seconded_in, 0 as seconded_out
from ${rows}`;
  return [
    delta('valid_from', 'reported_on', sign),
    `${delta('valid_to', 'end_reported_on', -sign)} where valid_to is not null`,
  ];
}

function assignmentDeltas({ rows, sign }: Side): readonly string[] {
  const key = (unit: string, organisation: string, day: string, reported: string) => `
select ${unit}, ${organisation}, r.category, r.speciality, r.${day}, r.${reported},
  r.provenance = 'SAMPLE'`;
  const permanent = (day: string, reported: string, of: number) => `
${key('r.unit_id', 'r.organisation_id', day, reported)}, 0, ${of},
  ${of} * (r.qualification_fits is not null)::int,
  ${of} * coalesce(r.qualification_fits and r.speciality_fits, false)::int, 0, 0
from ${rows} r where r.kind = 'PERMANENT'`;
  const received = (day: string, reported: string, of: number) => `
${key('r.unit_id', 'r.organisation_id', day, reported)}, 0, 0, 0, 0, ${of}, 0
from ${rows} r where r.kind = 'SECONDED'`;
  const sent = (day: string, reported: string, of: number) => `
${key('o.unit_id', 'o.id', day, reported)}, 0, 0, 0, 0, 0, ${of}
from ${rows} r join organisation o on o.id = r.from_organisation_id where r.kind = 'SECONDED'`;
  return [permanent, received, sent].flatMap((deltas) => [
    deltas('valid_from', 'reported_on', sign),
    `${deltas('valid_to', 'end_reported_on', -sign)} and r.valid_to is not null`,
  ]);
}

/**
 * How quotas and assignments change the head count of an organisation's cells, day by day, without
 * a word on who: what anyone who may see statistics may see. The state on a day, as known on a
 * day, is the sum of what lies on or before them.
 */
export const STAFFING_TALLY_DDL = `
create table staffing_tally (
  unit_id text not null,
  organisation_id text not null,
  category text not null,
  speciality text not null,
  on_date date not null,
  reported_on date not null,
  is_sample boolean not null,
  ${STAFFING_COUNTS.map((count) => `${count} integer not null`).join(',\n  ')},
  primary key (${STAFFING_KEY})
);
${tallyTriggers('quota', (sides) => addToStaffing(sides.flatMap(quotaDeltas)))}
${tallyTriggers('assignment', (sides) => addToStaffing(sides.flatMap(assignmentDeltas)))}`;

const DEPARTURE_KEY =
  'unit_id, level, category, sector, kind, policy, event, on_date, reported_on, is_sample';

/** The steps of a departure with the day of each, and by which report it was known. */
const EVENTS = [
  ['PROPOSED', 'r.proposed_on', 'r.proposed_reported_on'],
  ['APPRAISED', 'r.appraised_on', 'r.appraised_reported_on'],
  ['APPROVED', 'r.decided_on', 'r.decided_reported_on'],
  ['LEFT', 'case when r.decided_on is not null then r.leaving_on end', 'r.decided_reported_on'],
  ['PAID', 'r.paid_on', 'r.paid_reported_on'],
  ['REFUSED', 'r.refused_on', 'r.refused_reported_on'],
] as const;

/** SQL that adds steps to the tally: one pass over the rows, whatever their number. */
function addToDepartures(sides: readonly Side[]): string {
  const events = EVENTS.map(([event, day, reported]) => `('${event}', ${day}, ${reported})`);
  const deltas = sides.map(
    ({ rows, sign }) => `
select r.unit_id, r.level, r.category, r.sector, r.kind, r.policy, e.event, e.on_date, e.reported_on,
  r.provenance = 'SAMPLE' as is_sample, ${sign} as people,
  case when e.event = 'PAID' then ${sign} * coalesce(r.amount, 0) else 0 end as amount
from ${rows} r
cross join lateral (values ${events.join(',\n  ')}) as e(event, on_date, reported_on)
where e.on_date is not null`,
  );
  return `
insert into departure_tally as t (${DEPARTURE_KEY}, people, amount)
select ${DEPARTURE_KEY}, sum(people)::int, sum(amount)::bigint
from (${deltas.join('\nunion all\n')}) d
group by ${DEPARTURE_KEY} having sum(people) <> 0 or sum(amount) <> 0 order by ${DEPARTURE_KEY}
on conflict (${DEPARTURE_KEY}) do update
set people = t.people + excluded.people, amount = t.amount + excluded.amount`;
}

/** How many reached which step of a departure, day by day, without a word on who. */
export const DEPARTURE_TALLY_DDL = `
create table departure_tally (
  unit_id text not null,
  level text not null,
  category text not null,
  sector text not null,
  kind text not null,
  policy text not null,
  event text not null,
  on_date date not null,
  reported_on date not null,
  is_sample boolean not null,
  people integer not null,
  amount bigint not null,
  primary key (${DEPARTURE_KEY})
);
create index departure_tally_event on departure_tally (event, on_date);
${tallyTriggers('departure', addToDepartures)}`;
