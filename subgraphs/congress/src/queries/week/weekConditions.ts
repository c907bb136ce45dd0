import type { Bindings, ListKeys } from '@haicap/subgraph-kit';
import type { ReportingWeek } from '../../rules/reporting/reportingWeek.ts';
import { ofUnit } from '../lists/livingUnder.ts';

/** Where what is on record is listed from. */
export const EVENTS = 'progress_event e join congress c on c.id = e.congress_id';

type Conditions = (
  week: ReportingWeek,
  bind: Bindings['bind'],
  keys: Pick<ListKeys, 'everywhere'>,
) => readonly string[];

/** What was recorded in the week. */
export const recordedIn: Conditions = ({ since, deadline }, bind, keys) => [
  ...ofUnit('c.unit_id', keys),
  `e.recorded_at >= ${bind(since)}::timestamptz`,
  `e.recorded_at < ${bind(deadline)}::timestamptz`,
];

/** What was recorded of the week's days after the unit closed it: set, moved or taken back. */
export const correctionsOf: Conditions = (
  { week, previousDeadlineDay, deadlineDay },
  bind,
  keys,
) => {
  const days = `'(${previousDeadlineDay},${deadlineDay}]'::daterange`;
  return [
    ...ofUnit('c.unit_id', keys),
    `e.recorded_at > (select w.closed_at from week_report w
      where w.unit_id = k.id and w.week = ${bind(week)}::date)`,
    `(e.on_day <@ ${days} or e.previous_day <@ ${days})`,
  ];
};
