import { bindings, type ListOf } from '@haicap/subgraph-kit';
import { COUNTRY } from '@haicap/subgraph-kit/protocol';
import type { Pool } from 'pg';
import type { ProgressSubject } from '../../entities/enums.ts';
import type { ReportingWeek } from '../../rules/reporting/reportingWeek.ts';
import { lateConditions, MILESTONES } from '../lists/latePage.ts';
import { PROGRESS_STEPS, type ProgressStep } from './ProgressEventRow.ts';
import { EVENTS, recordedIn } from './weekConditions.ts';

/** Steps of one kind that were recorded in a week. */
export interface ProgressCountRow {
  readonly subject: ProgressSubject;
  readonly step: ProgressStep;
  readonly reached: number;
  readonly moved: number;
  readonly takenBack: number;
  readonly isSample: boolean;
}

function boundTo({ id, day }: ListOf) {
  const { values, bind } = bindings();
  const from = `(values (${bind(id)}::text, ${bind(day)}::date)) as k(id, day)`;
  const query = <Row extends object>(pool: Pool, sql: string) => pool.query<Row>(sql, [...values]);
  return { bind, from, query, everywhere: { day, everywhere: id === COUNTRY } };
}

/** What was recorded in a week, by subject and step. */
export async function weekCounts(
  week: ReportingWeek,
  of: ListOf,
  pool: Pool,
): Promise<readonly ProgressCountRow[]> {
  const { bind, from, query, everywhere } = boundTo(of);
  const { rows } = await query<ProgressCountRow>(
    pool,
    `select e.subject, e.step,
       count(*) filter (where e.previous_day is null)::int as reached,
       count(*) filter (where e.previous_day is not null and e.on_day is not null)::int as moved,
       count(*) filter (where e.on_day is null)::int as "takenBack",
       bool_or(e.is_sample) as "isSample"
     from ${from} cross join ${EVENTS}
     where ${recordedIn(week, bind, everywhere).join(' and ')}
     group by e.subject, e.step
     order by e.subject, array_position(${bind(PROGRESS_STEPS)}::text[], e.step)`,
  );
  return rows;
}

/** How many congresses have a late milestone. */
export async function lateCongresses(of: ListOf, pool: Pool): Promise<number> {
  const { bind, from, query, everywhere } = boundTo(of);
  const { rows } = await query<{ count: number }>(
    pool,
    `select count(distinct c.id)::int as count from ${from} cross join ${MILESTONES}
     where ${lateConditions({}, bind, everywhere).join(' and ')}`,
  );
  return rows[0]?.count ?? 0;
}
