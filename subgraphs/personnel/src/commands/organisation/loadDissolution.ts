import type { CalendarDay } from '@haicap/domain-kit';
import { isRefused, NotWritable } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { StaffCategory } from '../../entities/enums.ts';
import type { Refused } from '../../rules/CommandFault.ts';
import type { DissolutionScene, Reassignment } from '../../rules/staffing/planDissolution.ts';
import type {
  AssignmentState,
  CellDay,
  OrganisationState,
} from '../../rules/staffing/StaffState.ts';
import { takeLocks } from '../run/takeLocks.ts';
import { loadOrganisations } from '../state/organisations.ts';
import { ASSIGNMENT_STATE, loadPeople } from '../state/people.ts';
import { loadCells, loadPost } from '../state/places.ts';

export interface DissolutionRequest {
  readonly organisationId: string;
  readonly on: CalendarDay;
  readonly listed: readonly {
    readonly person: string;
    readonly organisation: string;
    readonly post?: string | null | undefined;
  }[];
  readonly successors: readonly string[];
}

export interface LoadedDissolution extends DissolutionScene {
  readonly reassignments: readonly Reassignment[];
}

/** Whatever hangs on the body from the day on, what it sent away included. */
const HANGING = `${ASSIGNMENT_STATE}
where (organisation_id = $1 or from_organisation_id = $1) and (valid_to is null or valid_to > $2)
order by id`;

/** Reads a dissolution's scene, and locks the people that it is about. */
export async function loadDissolution(
  client: PoolClient,
  { organisationId, on, listed, successors }: DissolutionRequest,
): Promise<LoadedDissolution | Refused> {
  const targets = listed.map(({ organisation }) => organisation);
  const found = await loadOrganisations(client, [organisationId, ...targets, ...successors]);
  if (isRefused(found)) return found;
  const hanging = async () =>
    (await client.query<AssignmentState>(HANGING, [organisationId, on])).rows;
  const persons = (await hanging()).map(({ personId }) => personId);
  const ids = [...new Set(persons)];
  await takeLocks(client, { persons: ids });
  const assignments = await hanging();
  const people = await loadPeople(client, ids);
  if (people.length < ids.length) {
    throw new NotWritable('Somebody of the body belongs to a unit that the viewer does not see.');
  }
  const reassignments: Reassignment[] = [];
  const cells = new Map<string, readonly CellDay[]>();
  for (const { person, organisation, post } of listed) {
    const held = post ? await loadPost(client, post) : null;
    if (held && isRefused(held)) return held;
    const target = found.get(organisation) as OrganisationState;
    reassignments.push({ personId: person, organisation: target, post: held });
    const present = assignments.find(
      ({ personId, kind }) => personId === person && kind === 'PERMANENT',
    );
    const category = held?.category ?? present?.category;
    if (category) cells.set(`${organisation} ${category}`, await cellsOf(organisation, category));
  }
  return {
    organisation: found.get(organisationId) as OrganisationState,
    people,
    assignments,
    cellsOf: (id, category) => cells.get(`${id} ${category}`) ?? [],
    reassignments,
  };

  function cellsOf(id: string, category: StaffCategory) {
    return cells.get(`${id} ${category}`) ?? loadCells(client, id, category);
  }
}
