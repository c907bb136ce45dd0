import type { CalendarDay } from '@haicap/domain-kit';
import { updateVersioned, type Written } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { DissolutionPlan } from '../../rules/staffing/planDissolution.ts';
import type { OrganisationState, PersonState } from '../../rules/staffing/StaffState.ts';
import { writeAssignments } from '../assignment/writeAssignments.ts';

export interface DissolutionWrite {
  readonly organisation: OrganisationState;
  readonly people: readonly PersonState[];
  readonly plans: DissolutionPlan;
  readonly on: CalendarDay;
  readonly decision: string | null;
  readonly successors: readonly string[];
  readonly today: CalendarDay;
}

/** Ends what belongs to the body; what would begin on its last day or later never was. */
const LATER_QUOTAS = 'delete from quota where organisation_id = $1 and valid_from >= $2';
const END_QUOTAS = `
update quota set valid_to = $2, end_reported_on = $3, version = version + 1
where organisation_id = $1 and (valid_to is null or valid_to > $2)`;
const END_POSTS = `
update post set valid_to = $2, version = version + 1
where organisation_id = $1 and valid_from < $2 and (valid_to is null or valid_to > $2)`;
const END_SERVICE = `
update served_unit set valid_to = $2
where organisation_id = $1 and valid_from < $2 and (valid_to is null or valid_to > $2)`;
const SUCCEED = `
insert into organisation_predecessor (predecessor_id, successor_id, effective_on)
select $1, successor, $3 from unnest($2::text[]) successor on conflict do nothing`;

/** Writes a dissolution: people first, then the body and what belongs to it. */
export async function writeDissolution(
  client: PoolClient,
  { organisation, people, plans, on, decision, successors, today }: DissolutionWrite,
): Promise<Written> {
  const { id } = organisation;
  const changes: Written['changes'][number][] = [];
  for (const person of people) {
    const plan = plans.get(person.id);
    if (!plan) continue;
    const written = await writeAssignments(client, { person, plan, decision, today });
    changes.push(...written.changes);
  }
  await client.query(LATER_QUOTAS, [id, on]);
  await client.query(END_QUOTAS, [id, on, today]);
  await client.query(END_POSTS, [id, on]);
  await client.query(END_SERVICE, [id, on]);
  await client.query(SUCCEED, [id, successors, on]);
  await updateVersioned(client, 'organisation', organisation, {
    valid_to: on,
    end_reported_on: today,
  });
  const fields = ['validTo', 'quotas', 'posts', 'servedUnits', 'successors'];
  changes.push({ entity: 'Organisation', entityId: id, operation: 'UPDATED', fields });
  return { entityId: id, changes, persons: [...plans.keys()] };
}
