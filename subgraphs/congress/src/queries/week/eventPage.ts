import {
  type CountedPage,
  type ListOf,
  type ListSql,
  listPages,
  openList,
  type PageArguments,
} from '@haicap/subgraph-kit';
import type { Pool } from 'pg';
import type { ReportingWeek } from '../../rules/reporting/reportingWeek.ts';
import { PROGRESS_EVENT_COLUMNS, type ProgressEventRow } from './ProgressEventRow.ts';
import { correctionsOf, EVENTS, recordedIn } from './weekConditions.ts';

interface OfWeek {
  readonly week: ReportingWeek;
}

function eventPages(which: typeof recordedIn) {
  const list: ListSql<ProgressEventRow, OfWeek> = {
    columns: PROGRESS_EVENT_COLUMNS,
    from: EVENTS,
    conditions: ({ week }, bind, keys) => which(week, bind, keys),
    order: [{ sql: 'e.id', type: 'bigint', descending: true }],
    place: ({ id }) => [id],
  };
  return (
    args: OfWeek & PageArguments,
    of: ListOf,
    pool: Pool,
  ): Promise<CountedPage<ProgressEventRow>> =>
    listPages(openList<ProgressEventRow>(pool), list).load(args, of);
}

/** A page of what was recorded in a week, the last first. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT. */
export const eventPage = eventPages(recordedIn);

/** A page of the corrections of a closed week, the last first. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT. */
export const correctionPage = eventPages(correctionsOf);
