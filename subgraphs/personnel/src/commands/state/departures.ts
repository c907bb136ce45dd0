import type { CalendarDay } from '@haicap/domain-kit';
import type { PoolClient } from 'pg';
import { type Refused, refused } from '../../rules/CommandFault.ts';
import type { DepartureState, Restraint } from '../../rules/departure/DepartureState.ts';

const SELECT = `
select id, person_id as "personId", status, requested, leaving_on as "leavingOn",
  proposed_on as "proposedOn", appraised_on as "appraisedOn", appraised_by as "appraisedBy",
  decided_on as "decidedOn", version
from departure`;

/** A departure; refused where there is none that the viewer may see. */
export async function loadDeparture(
  client: PoolClient,
  id: string,
): Promise<DepartureState | Refused> {
  const { rows } = await client.query<DepartureState>(`${SELECT} where id = $1`, [id]);
  return rows[0] ?? refused({ code: 'DEPARTURE_NOT_FOUND', departureId: id });
}

/** The departures of somebody. */
export async function loadDepartures(
  client: PoolClient,
  personId: string,
): Promise<readonly DepartureState[]> {
  const sql = `${SELECT} where person_id = $1 order by proposed_on, id`;
  return (await client.query<DepartureState>(sql, [personId])).rows;
}

/**
 * Whether somebody may not be let go between two days, said without the reason: the viewer need not
 * be one who may see it.
 */
export async function loadRestraints(
  client: PoolClient,
  personId: string,
  days: readonly [CalendarDay, CalendarDay],
): Promise<readonly Restraint[]> {
  const { rows } = await client.query<{ restraints: readonly Restraint[] | null }>(
    'select personnel_restraints($1, $2, $3) as restraints',
    [personId, ...days],
  );
  const restraints = rows[0]?.restraints;
  if (!restraints) throw new Error('Nobody may judge a departure of whom they cannot see.');
  return restraints;
}

/** How many assignments somebody has that last beyond a day, whoever may see them. */
export async function countOpenAssignments(
  client: PoolClient,
  personId: string,
  day: CalendarDay,
): Promise<number> {
  const { rows } = await client.query<{ count: number | null }>(
    'select personnel_open_assignments($1, $2, $2) as count',
    [personId, day],
  );
  return rows[0]?.count ?? 0;
}
