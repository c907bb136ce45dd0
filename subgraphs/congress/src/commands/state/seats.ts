import type { PoolClient } from 'pg';
import type { PartyOrganisationLevel, PlanBodyKind } from '../../entities/enums.ts';
import { levelOfTargets } from '../../queries/progress/committeeCounts.ts';
import type { Policies } from '../../rules/policies/Policies.ts';
import type { BodyCounts, NamedPeople, SeatLimits } from '../../rules/steps/seats.ts';
import { committeeSizes } from '../../rules/structure/committeeSizes.ts';

interface BodyCount {
  readonly body: PlanBodyKind;
  readonly count: number;
}

const PLANNED = `
select b.body, b.seats as count from plan_body b join personnel_plan p on p.id = b.plan_id
where p.congress_id = $1`;

const NAMED = `
select c.body, c.title, count(*)::int as count from candidate c
where c.plan_id = $1 and c.withdrawn_on is null group by c.body, c.title`;

const toCounts = (rows: readonly BodyCount[]): BodyCounts =>
  Object.fromEntries(rows.map(({ body, count }) => [body, count]));

/** What limits the bodies of a level. */
export const sizesOf = (
  { level, merged }: { readonly level: PartyOrganisationLevel; readonly merged: boolean },
  policies: Policies,
): SeatLimits['sizes'] => committeeSizes(levelOfTargets(level), merged, policies);

/** The seats that the plan of a congress sets, as far as the viewer may see them. */
export async function plannedSeats(client: PoolClient, congressId: string): Promise<BodyCounts> {
  const { rows } = await client.query<BodyCount>(PLANNED, [congressId]);
  return toCounts(rows);
}

/** How many people a plan names for what, as far as the viewer may see them. */
export async function namedPeople(
  client: PoolClient,
  planId: string,
): Promise<readonly NamedPeople[]> {
  const { rows } = await client.query<NamedPeople>(NAMED, [planId]);
  return rows;
}
