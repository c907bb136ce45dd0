import { MILESTONE_CODES } from '../rules/congress/milestones.ts';
import type { Policies } from '../rules/policies/Policies.ts';
import { DOCUMENT_STATUSES } from '../rules/readiness/Preparation.ts';

/** The columns of a document's steps, in the order of DOCUMENT_STATUSES after the first. */
const DOCUMENT_DAYS = ['drafting_on', 'consulted_on', 'appraised_on', 'approved_on', 'adopted_on'];

/** SQL for how far `congress_document d` is on a day: a place in DOCUMENT_STATUSES, from 0. */
export function documentPlace(day: string): string {
  const cases = DOCUMENT_DAYS.map((column, i) => `when d.${column} <= ${day} then ${i + 1}`);
  return `case ${cases.reverse().join(' ')} else 0 end`;
}

/** SQL for the status that a place in DOCUMENT_STATUSES stands for. */
export const statusAt = (place: string): string =>
  `(array['${DOCUMENT_STATUSES.join("', '")}'])[${place} + 1]`;

/** The columns of a plan's steps after the draft, in their order. */
const PLAN_DAYS = ['built_on', 'appraised_on', 'decided_on'];

/** SQL for how far `personnel_plan p` is on a day. */
export function planStep(day: string): string {
  return `case when p.decided_on <= ${day} then 'DECIDED' when p.appraised_on <= ${day} then 'APPRAISED'
    when p.built_on <= ${day} then 'BUILT' else 'DRAFT' end`;
}

/** SQL for the last of some columns, in their order, whose day lies on or before a day. */
const sinceOf = (columns: readonly string[], day: string) =>
  `coalesce(${columns
    .toReversed()
    .map((column) => `case when ${column} <= ${day} then ${column} end`)
    .join(', ')})`;

/** SQL for when `congress_document d` came to where it is on a day. */
export const documentSince = (day: string): string =>
  sinceOf(
    DOCUMENT_DAYS.map((column) => `d.${column}`),
    day,
  );

/** SQL for when `personnel_plan p` came to where it is on a day. */
export const planSince = (day: string): string =>
  sinceOf(
    PLAN_DAYS.map((column) => `p.${column}`),
    day,
  );

/** Where a statement has the values of readinessValues: `$4`, `$5`. */
export interface ReadinessPlaceholders {
  readonly riskDays: string;
  readonly readyFrom: string;
}

/** The values that readinessSql reads. */
export function readinessValues({ riskDays, documentReadyFrom }: Policies): [number, number] {
  return [riskDays, DOCUMENT_STATUSES.indexOf(documentReadyFrom)];
}

const CODES = `array['${MILESTONE_CODES.join("', '")}']`;

/** A milestone as a number that grows with its day; those of a day in their usual order. */
const MILESTONE = `(m.due_on - date '2000-01-01') * 8 + array_position(${CODES}, m.code) - 1`;

/** SQL for the day and the code of a milestone that `readiness` has as a number. */
export const milestoneOf = (column: string): string => `case when ${column} is not null then
  jsonb_build_object('dueOn', date '2000-01-01' + (${column} >> 3), 'code', (${CODES})[(${column} & 7) + 1]) end`;

/**
 * SQL for the states of congresses as `rules/readiness` has them, what was done after the day being
 * undone: common table expressions that read `congress_on(day, congress_id)`, one row each, and end
 * in `readiness(day, congress_id, state, due_on, next_due, next_ahead, reported_on, is_sample)`: the
 * earliest open day; the open milestone that is due first, and first from the day on, for milestoneOf;
 * and what all this rests on. Each is null where there is none.
 */
export function readinessSql({ riskDays, readyFrom }: ReadinessPlaceholders): string {
  const place = documentPlace('k.day');
  const step = planStep('k.day');
  return `
work as (
  select k.day, k.congress_id, m.due_on, coalesce(m.done_on <= k.day, false) as done,
    coalesce(m.done_on <= k.day, false) as begun, ${MILESTONE} as milestone, m.reported_on,
    m.provenance = 'SAMPLE' as is_sample
  from congress_on k join milestone m on m.congress_id = k.congress_id
  union all
  select k.day, k.congress_id, d.due_on, ${place} >= ${readyFrom}::int, ${place} > 0, null,
    d.reported_on, d.provenance = 'SAMPLE'
  from congress_on k join congress_document d on d.congress_id = k.congress_id
  union all
  select k.day, k.congress_id, p.due_on, ${step} = 'DECIDED', ${step} <> 'DRAFT', null,
    p.reported_on, p.provenance = 'SAMPLE'
  from congress_on k join personnel_plan p on p.congress_id = k.congress_id
),
prepared as (
  select day, congress_id, bool_and(done) as done, bool_or(begun) as begun,
    min(due_on) filter (where not done) as due_on, min(milestone) filter (where not done) as next_due,
    min(milestone) filter (where not done and due_on >= day) as next_ahead,
    max(reported_on) as reported_on, bool_or(is_sample) as is_sample
  from work group by day, congress_id
),
readiness as (
  select k.day, k.congress_id, least(w.due_on, c.latest_on) as due_on, w.next_due, w.next_ahead,
    w.reported_on, w.is_sample,
    case when c.held_to <= k.day then 'HELD'
      when least(w.due_on, c.latest_on) < k.day then 'LATE'
      when w.done then 'READY'
      when least(w.due_on, c.latest_on) <= k.day + ${riskDays}::int then 'AT_RISK'
      when w.begun then 'ON_TRACK' else 'NOT_STARTED' end as state
  from congress_on k join congress c on c.id = k.congress_id
  left join prepared w on w.day = k.day and w.congress_id = k.congress_id
)`;
}
