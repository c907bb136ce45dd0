import type { PoolClient } from 'pg';
import { type Refused, refused } from '../../rules/CommandFault.ts';
import type { AssignmentState, PersonState } from '../../rules/staffing/StaffState.ts';

const PERSON = `
select id, unit_id as "unitId", left_on as "leftOn", version, provenance
from person where id = any($1::text[]) order by id`;

/** People by id, as far as the viewer may see them. */
export async function loadPeople(
  client: PoolClient,
  ids: readonly string[],
): Promise<readonly PersonState[]> {
  return (await client.query<PersonState>(PERSON, [ids])).rows;
}

/** Somebody; refused where there is nobody that the viewer may see. */
export async function loadPerson(client: PoolClient, id: string): Promise<PersonState | Refused> {
  const [person] = await loadPeople(client, [id]);
  return person ?? refused({ code: 'PERSON_NOT_FOUND', personId: id });
}

export const ASSIGNMENT_STATE = `
select id, person_id as "personId", organisation_id as "organisationId", unit_id as "unitId",
  post_id as "postId", kind, category, speciality, title, version,
  from_organisation_id as "fromOrganisationId", valid_from as "validFrom", valid_to as "validTo"
from assignment`;

/** The assignments of people that the viewer may see, the oldest first. */
export async function loadAssignments(
  client: PoolClient,
  personIds: readonly string[],
): Promise<readonly AssignmentState[]> {
  const sql = `${ASSIGNMENT_STATE} where person_id = any($1::text[]) order by valid_from, id`;
  return (await client.query<AssignmentState>(sql, [personIds])).rows;
}

/** Somebody with their assignments. */
export interface StaffMember {
  readonly person: PersonState;
  readonly assignments: readonly AssignmentState[];
}

export async function loadStaffMember(
  client: PoolClient,
  id: string,
): Promise<StaffMember | Refused> {
  const person = await loadPerson(client, id);
  if ('fault' in person) return person;
  return { person, assignments: await loadAssignments(client, [id]) };
}
