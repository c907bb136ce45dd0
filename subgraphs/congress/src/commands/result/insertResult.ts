import type { CalendarDay } from '@haicap/domain-kit';
import { insertRow } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { CommitteeCountsInput } from '../../__generated__/types.ts';
import type { CongressState } from '../state/congress.ts';

interface Decided {
  readonly on: CalendarDay;
  readonly delegates: number | null;
  readonly today: CalendarDay;
}

/** Writes the committee that came of a congress, in numbers. */
export async function insertResult(
  client: PoolClient,
  { id, unitId, provenance }: CongressState,
  counts: CommitteeCountsInput,
  { on, delegates, today }: Decided,
): Promise<void> {
  await insertRow(client, 'committee_result', {
    congress_id: id,
    unit_id: unitId,
    decided_on: on,
    members: counts.members,
    standing: counts.standing,
    inspection: counts.inspection ?? null,
    secretaries: counts.secretaries,
    deputies: counts.deputies,
    inspection_chairs: counts.inspectionChairs ?? null,
    women: counts.women ?? null,
    women_in_standing: counts.womenInStanding ?? null,
    young: counts.young ?? null,
    science_technology: counts.scienceTechnology ?? null,
    ethnic_minorities: counts.ethnicMinorities ?? null,
    new_members: counts.newMembers ?? null,
    age_sum: counts.ageSum ?? null,
    secretary_local: counts.secretaryLocal ?? null,
    delegates,
    reported_on: today,
    provenance,
  });
}
