import {
  badInput,
  isRefused,
  optionalText,
  permit,
  possibleDay,
  staleVersion,
} from '@haicap/subgraph-kit';
import type { DissolveOrganisationInput } from '../../__generated__/types.ts';
import { planDissolution } from '../../rules/staffing/planDissolution.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { runCommand } from '../run/runCommand.ts';
import { loadDissolution } from './loadDissolution.ts';
import { writeDissolution } from './writeDissolution.ts';

/**
 * Dissolves a body on a day, with what becomes of its people; whoever is not listed is unassigned
 * from then on. Errors: FORBIDDEN, BAD_USER_INPUT.
 */
export async function dissolveOrganisation(
  request: CommandRequest,
  input: DissolveOrganisationInput,
): Promise<Outcome> {
  permit(request, 'organisations:write', 'people:read', 'people:write');
  const { organisation: organisationId, version } = input;
  const on = possibleDay('input.on', input.on, request.today);
  const decision = optionalText('input.decision', input.decision);
  const listed = input.reassignments ?? [];
  const persons = listed.map(({ person }) => person);
  if (new Set(persons).size < persons.length) {
    throw badInput('input.reassignments', 'expected everybody once.');
  }
  const targets = listed.map(({ organisation }) => organisation);
  const successors = [...new Set(input.successors ?? [])];
  if ([...targets, ...successors].includes(organisationId)) {
    throw badInput('input.successors', 'expected other bodies than the one that is dissolved.');
  }
  return runCommand(request, {
    name: 'dissolveOrganisation',
    key: [organisationId, version].join(' '),
    input,
    locks: { organisations: [organisationId, ...targets, ...successors] },
    judges: { persons, fields: ['assignments'] },
    load: (client) => loadDissolution(client, { organisationId, on, listed, successors }),
    decide(scene) {
      const stale = staleVersion(version, scene.organisation.version);
      if (stale) return stale;
      const plans = planDissolution(scene, on, scene.reassignments);
      return isRefused(plans) ? plans : { plans };
    },
    write: (client, { plans }, { organisation, people }) =>
      writeDissolution(client, {
        organisation,
        people,
        plans,
        on,
        decision,
        successors,
        today: request.today,
      }),
  });
}
