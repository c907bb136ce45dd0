import { isRefused } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import { planStep } from '../../loaders/readinessSql.ts';
import type { Policies } from '../../rules/policies/Policies.ts';
import type { CongressRefused } from '../../rules/steps/CongressFault.ts';
import type { CommitteeFacts } from '../../rules/steps/committeeFault.ts';
import type { SeatLimits } from '../../rules/steps/seats.ts';
import { type CongressState, loadCongress } from '../state/congress.ts';
import { plannedSeats, sizesOf } from '../state/seats.ts';

/** A congress whose outcome is recorded, and what limits it. */
export interface ResultScene extends CongressState, Pick<CommitteeFacts, 'plan'> {
  readonly limits: SeatLimits;
}

/** Whatever its day, a step that is recorded was taken. */
const RECORDED = `date 'infinity'`;

const PLAN = `select p.id, ${planStep(RECORDED)} as step from personnel_plan p where p.congress_id = $1`;

/** Reads it under the lock of the congress. */
export async function loadResultScene(
  client: PoolClient,
  congressId: string,
  policies: Policies,
): Promise<ResultScene | CongressRefused> {
  const congress = await loadCongress(client, congressId);
  if (isRefused(congress)) return congress;
  const { rows } = await client.query<NonNullable<ResultScene['plan']>>(PLAN, [congressId]);
  const planned = await plannedSeats(client, congressId);
  const sizes = sizesOf(congress, policies);
  return { ...congress, plan: rows[0] ?? null, limits: { planned, sizes } };
}
