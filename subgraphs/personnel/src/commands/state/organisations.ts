import type { PoolClient } from 'pg';
import { type Refused, refused } from '../../rules/CommandFault.ts';
import type { OrganisationState } from '../../rules/staffing/StaffState.ts';

const SELECT = `
select id, unit_id as "unitId", level, version, provenance, valid_from as "validFrom",
  valid_to as "validTo"
from organisation where id = any($1::text[])`;

/** Bodies by id; refused where one is not there. */
export async function loadOrganisations(
  client: PoolClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OrganisationState> | Refused> {
  const { rows } = await client.query<OrganisationState>(SELECT, [ids]);
  const found = new Map(rows.map((row) => [row.id, row]));
  const missing = ids.find((id) => !found.has(id));
  if (missing === undefined) return found;
  return refused({ code: 'ORGANISATION_NOT_FOUND', organisationId: missing });
}

/** A body by its id; refused where it is not there. */
export async function loadOrganisation(
  client: PoolClient,
  id: string,
): Promise<OrganisationState | Refused> {
  const found = await loadOrganisations(client, [id]);
  if ('fault' in found) return found;
  return found.get(id) as OrganisationState;
}
