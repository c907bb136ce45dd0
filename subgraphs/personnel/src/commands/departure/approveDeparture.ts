import { isRefused, NotWritable, pastDay, permit, requiredText } from '@haicap/subgraph-kit';
import type { ApproveDepartureInput } from '../../__generated__/types.ts';
import { planLeaving } from '../../rules/departure/planLeaving.ts';
import { writeAssignments } from '../assignment/writeAssignments.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { countOpenAssignments } from '../state/departures.ts';
import { departureStep } from './departureStep.ts';

/** Decides that somebody leaves: all that they do ends on the day. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function approveDeparture(
  request: CommandRequest,
  input: ApproveDepartureInput,
): Promise<Outcome> {
  permit(request, 'people:read', 'people:write', 'departures:approve');
  const { today, viewer } = request;
  const on = pastDay('input.on', input.on, today);
  const decision = requiredText('input.decision', input.decision);
  return departureStep(request, {
    name: 'approveDeparture',
    step: 'APPROVE',
    input,
    on,
    lets: true,
    fields: ['status', 'decidedOn', 'decision'],
    plan({ assignments, departure }) {
      const ends = planLeaving(assignments, departure.leavingOn);
      return isRefused(ends) ? ends : { ends };
    },
    async write(client, { ends }, { person, departure: { leavingOn } }) {
      const open = await countOpenAssignments(client, person.id, leavingOn);
      if (open > ends.length) throw new NotWritable('The person works elsewhere as well.');
      const plan = { ends, begins: null };
      const leaving = { person, plan, decision: null, today, set: { left_on: leavingOn } };
      const { changes } = await writeAssignments(client, leaving);
      const left = { entity: 'Person', entityId: person.id, operation: 'UPDATED' as const };
      return {
        changes: [...changes, { ...left, fields: ['leftOn'] }],
        set: {
          status: 'APPROVED',
          decision,
          decided_on: on,
          decided_reported_on: today,
          decided_by: viewer.subject,
        },
      };
    },
  });
}
