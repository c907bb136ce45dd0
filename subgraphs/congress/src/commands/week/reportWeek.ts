import { badInput, permit, runCommand, type ScopedUnit } from '@haicap/subgraph-kit';
import type { ReportWeekInput } from '../../__generated__/types.ts';
import {
  FIRST_REPORTING_DAY,
  LAST_REPORTING_DAY,
  reportingDeadline,
  weekOf,
} from '../../rules/reporting/reportingDeadline.ts';
import { closeWeekFault } from '../../rules/steps/closeWeek.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { change } from '../run/changes.ts';
import { weekLock } from '../run/locks.ts';

const CLOSED = 'select closed_at as "closedAt" from week_report where unit_id = $1 and week = $2';

/** By the clock that says when progress was written: what comes later is a correction. */
const CLOSE = `
insert into week_report (unit_id, week, closed_at, closed_by) values ($1, $2, clock_timestamp(), $3)`;

/** Closes a week of a unit. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function reportWeek(
  request: CongressRequest,
  input: ReportWeekInput,
  findUnit: (id: string) => Promise<ScopedUnit | null>,
): Promise<CongressOutcome> {
  permit(request, 'congress:write');
  const subject = request.viewer.subject ?? '';
  const { unit: unitId } = input;
  const week = weekOf(input.week);
  const deadline = reportingDeadline(week);
  if (deadline === null) {
    const weeks = `${weekOf(FIRST_REPORTING_DAY)} to ${weekOf(LAST_REPORTING_DAY)}`;
    throw badInput('input.week', `expected a day of the weeks that begin on ${weeks}.`);
  }
  const unit = await findUnit(unitId);
  if (unit?.id !== unitId) {
    throw badInput('input.unit', 'expected the id of a unit such as 79.2, without a day.');
  }
  return runCommand(request, {
    name: 'reportWeek',
    key: [unitId, week, subject].join(' '),
    input: { unit: unitId, week },
    locks: [weekLock(unitId)],
    async load(client) {
      const { rows } = await client.query<{ closedAt: Date }>(CLOSED, [unitId, week]);
      return { closedAt: rows[0]?.closedAt ?? null };
    },
    decide: ({ closedAt }) => closeWeekFault(deadline, request.now(), closedAt) ?? {},
    async write(client) {
      await client.query(CLOSE, [unitId, week, subject]);
      const entityId = `${unitId} ${week}`;
      return { entityId, changes: [change('CongressWeek', entityId, 'CREATED', ['closedAt'])] };
    },
  });
}
