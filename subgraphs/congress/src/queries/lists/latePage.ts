import {
  badInput,
  type CountedPage,
  type ListOf,
  type ListSql,
  listPages,
  openList,
  type PageArguments,
} from '@haicap/subgraph-kit';
import type { CongressContext } from '../../context.ts';
import { CONGRESS_COLUMNS, type CongressRow } from '../../loaders/congress.ts';
import { MILESTONE_COLUMNS, type MilestoneRow } from '../../loaders/preparation.ts';
import type { MilestoneCode } from '../../rules/congress/milestones.ts';
import { livingUnder } from './livingUnder.ts';

/** A milestone that is late on the day of a list. */
export interface LateMilestoneRow {
  readonly congress: CongressRow;
  readonly milestone: MilestoneRow;
  readonly daysLate: number;
}

export interface LateArguments {
  readonly code?: MilestoneCode | null | undefined;
  readonly minDaysLate?: number;
}

/** Where late milestones are listed from. */
export const MILESTONES = `milestone m join congress c on c.id = m.congress_id
  join party_organisation o on o.id = c.organisation_id`;

/** What makes a milestone late on `k.day`: what was held is prepared, whatever was written down. */
export const lateConditions: ListSql<LateMilestoneRow, LateArguments>['conditions'] = (
  { code, minDaysLate = 1 },
  bind,
  keys,
) => [
  ...livingUnder(keys),
  `m.due_on <= k.day - ${bind(minDaysLate)}::int`,
  '(m.done_on is null or m.done_on > k.day)',
  '(c.held_to is null or c.held_to > k.day)',
  ...(code ? [`m.code = ${bind(code)}`] : []),
];

const asJson = (columns: string) => `to_jsonb((select x from (select ${columns}) x))`;

const LATE: ListSql<LateMilestoneRow, LateArguments> = {
  columns: `${asJson(CONGRESS_COLUMNS)} as congress, ${asJson(MILESTONE_COLUMNS)} as milestone,
    k.day - m.due_on as "daysLate"`,
  from: MILESTONES,
  conditions: lateConditions,
  order: [
    { sql: 'm.due_on', type: 'date', descending: false },
    { sql: 'm.congress_id', type: 'text', descending: false },
    { sql: 'm.code', type: 'text', descending: false },
  ],
  place: ({ congress, milestone }) => [milestone.dueOn, congress.id, milestone.code],
};

/** A page of late milestones, the longest late first, in one statement. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT. */
export async function latePage(
  args: LateArguments & PageArguments,
  of: ListOf,
  { pool }: Pick<CongressContext, 'pool'>,
): Promise<CountedPage<LateMilestoneRow>> {
  if ((args.minDaysLate ?? 1) < 1) throw badInput('minDaysLate', 'expected 1 or more.');
  return await listPages(openList<LateMilestoneRow>(pool), LATE).load(args, of);
}
