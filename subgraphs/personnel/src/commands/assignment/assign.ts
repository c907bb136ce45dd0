import {
  badInput,
  laterDay,
  optionalText,
  permit,
  possibleDay,
  staleVersion,
} from '@haicap/subgraph-kit';
import type { AssignPersonInput } from '../../__generated__/types.ts';
import { planAssignment } from '../../rules/staffing/planAssignment.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { runCommand } from '../run/runCommand.ts';
import { loadStaffMember } from '../state/people.ts';
import { loadPlace } from '../state/places.ts';
import { readPlace } from './readPlace.ts';
import { writeAssignments } from './writeAssignments.ts';

/** Gives somebody another post, or one beside it. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function assign(request: CommandRequest, input: AssignPersonInput): Promise<Outcome> {
  permit(request, 'people:read', 'people:write');
  const { today } = request;
  const { person: personId, kind, version } = input;
  if (kind === 'SECONDED') throw badInput('input.kind', 'expected another; see `secondPerson`.');
  const on = possibleDay('input.on', input.on, today);
  const at = readPlace(input);
  const title = optionalText('input.title', input.title);
  const decision = optionalText('input.decision', input.decision);
  const expectedEnd = laterDay('input.expectedEnd', input.expectedEnd, on);
  const asked = { kind, on, ends: input.ends ?? null, title, expectedEnd };
  return runCommand(
    request,
    {
      name: 'assignPerson',
      key: [personId, kind, at.organisationId, on, version].join(' '),
      input,
      locks: { organisations: [at.organisationId], persons: [personId] },
      judges: { persons: [personId], fields: ['assignments'] },
      async load(client) {
        const member = await loadStaffMember(client, personId);
        if ('fault' in member) return member;
        const target = await loadPlace(client, at);
        return 'fault' in target ? target : { ...member, ...target };
      },
      decide: (scene) =>
        staleVersion(version, scene.person.version) ?? planAssignment(scene, asked),
      write: (client, plan, { person }) =>
        writeAssignments(client, { person, plan, decision, today }),
    },
    { personId, on },
  );
}
