import { isRefused, permit, possibleDay, staleVersion } from '@haicap/subgraph-kit';
import type { EndAssignmentInput } from '../../__generated__/types.ts';
import { refused } from '../../rules/CommandFault.ts';
import { planEnd } from '../../rules/staffing/planEnd.ts';
import type { AssignmentState } from '../../rules/staffing/StaffState.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { runCommand } from '../run/runCommand.ts';
import { takeLocks } from '../run/takeLocks.ts';
import { ASSIGNMENT_STATE, loadAssignments, loadPerson } from '../state/people.ts';
import { writeAssignments } from './writeAssignments.ts';

/** Ends an assignment; whoever was seconded is back. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function endAssignment(
  request: CommandRequest,
  input: EndAssignmentInput,
): Promise<Outcome> {
  permit(request, 'people:read', 'people:write');
  const { today } = request;
  const { assignment: assignmentId, version } = input;
  const on = possibleDay('input.on', input.on, today);
  const notFound = refused({ code: 'ASSIGNMENT_NOT_FOUND', assignmentId });
  return runCommand(request, {
    name: 'endAssignment',
    key: [assignmentId, version].join(' '),
    input,
    locks: {},
    async load(client) {
      const read = async () =>
        (await client.query<AssignmentState>(`${ASSIGNMENT_STATE} where id = $1`, [assignmentId]))
          .rows[0];
      const found = await read();
      if (!found) return notFound;
      await takeLocks(client, { persons: [found.personId] });
      const assignment = await read();
      if (!assignment) return notFound;
      const person = await loadPerson(client, assignment.personId);
      if (isRefused(person)) return person;
      return { assignment, person, all: await loadAssignments(client, [person.id]) };
    },
    decide: ({ assignment, all }) =>
      staleVersion(version, assignment.version) ?? planEnd(assignment, on, all),
    write: (client, plan, { person }) =>
      writeAssignments(client, { person, plan, decision: null, today }),
  });
}
