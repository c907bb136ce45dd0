import type { CalendarDay, YearMonth } from '@haicap/domain-kit';
import type { PoolClient } from 'pg';
import type { CommitteeChoice, PartyOrganisationLevel, Provenance } from '../../entities/enums.ts';
import { type CongressRefused, refused } from '../../rules/steps/CongressFault.ts';

/** A congress as commands judge it. */
export interface CongressState {
  readonly id: string;
  readonly unitId: string;
  readonly level: PartyOrganisationLevel;
  readonly merged: boolean;
  readonly committee: CommitteeChoice;
  readonly ageMonth: YearMonth;
  readonly mostDays: number | null;
  readonly preparatoryOn: CalendarDay | null;
  readonly heldTo: CalendarDay | null;
  readonly hasResult: boolean;
  readonly version: number;
  /** What the rows about it are: a sample's are samples. */
  readonly provenance: Provenance;
}

const SELECT = `
select c.id, c.unit_id as "unitId", c.level, o.merged, c.committee_choice as committee,
  c.age_month as "ageMonth", c.most_days as "mostDays", c.preparatory_on as "preparatoryOn",
  c.held_to as "heldTo", c.version,
  exists (select from committee_result r where r.congress_id = c.id) as "hasResult",
  case c.provenance when 'SAMPLE' then 'SAMPLE' else 'OFFICIAL' end as provenance
from congress c join party_organisation o on o.id = c.organisation_id where c.id = $1`;

/** A congress by its id, to be read under its lock. */
export async function loadCongress(
  client: PoolClient,
  congressId: string,
): Promise<CongressState | CongressRefused> {
  const { rows } = await client.query<CongressState>(SELECT, [congressId]);
  return rows[0] ?? refused({ code: 'CONGRESS_NOT_FOUND', congressId });
}

/** Where a congress is, as refusals name it. */
export function stateOf({ heldTo, hasResult }: CongressState): 'OPEN' | 'APPOINTED' | 'HELD' {
  if (heldTo !== null) return 'HELD';
  return hasResult ? 'APPOINTED' : 'OPEN';
}
