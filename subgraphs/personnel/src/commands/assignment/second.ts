import {
  badInput,
  isRefused,
  laterDay,
  optionalText,
  permit,
  possibleDay,
  staleVersion,
} from '@haicap/subgraph-kit';
import type { SecondPersonInput } from '../../__generated__/types.ts';
import { homeOn, planSecondment } from '../../rules/staffing/planSecondment.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { runCommand } from '../run/runCommand.ts';
import { loadOrganisation } from '../state/organisations.ts';
import { loadStaffMember } from '../state/people.ts';
import { loadCells } from '../state/places.ts';
import { writeAssignments } from './writeAssignments.ts';

/** Sends somebody to another body for a time. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function second(
  request: CommandRequest,
  input: SecondPersonInput,
  needId: string | null = null,
): Promise<Outcome> {
  permit(request, 'people:read', 'people:write');
  const { today } = request;
  const { person: personId, organisation: organisationId, version } = input;
  const on = possibleDay('input.on', input.on, today);
  const expectedEnd = laterDay('input.expectedEnd', input.expectedEnd, on);
  if (expectedEnd === null) throw badInput('input.expectedEnd', 'expected a day.');
  const title = optionalText('input.title', input.title);
  const decision = optionalText('input.decision', input.decision);
  return runCommand(
    request,
    {
      name: 'secondPerson',
      key: [personId, organisationId, on, version].join(' '),
      input,
      locks: { organisations: [organisationId], persons: [personId] },
      judges: { persons: [personId], fields: ['assignments'] },
      async load(client) {
        const member = await loadStaffMember(client, personId);
        if (isRefused(member)) return member;
        const organisation = await loadOrganisation(client, organisationId);
        if (isRefused(organisation)) return organisation;
        const home = homeOn(member.assignments, on);
        const cells = home ? await loadCells(client, organisationId, home.category) : [];
        return { ...member, organisation, cells };
      },
      decide: (scene) =>
        staleVersion(version, scene.person.version) ??
        planSecondment(scene, { on, expectedEnd, title, needId }),
      write: (client, plan, { person }) =>
        writeAssignments(client, { person, plan, decision, today }),
    },
    { personId, on },
  );
}
