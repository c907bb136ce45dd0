import { pastDay, permit, requiredText } from '@haicap/subgraph-kit';
import { hasScopes } from '@haicap/subgraph-kit/protocol';
import type { RefuseDepartureInput } from '../../__generated__/types.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { departureStep } from './departureStep.ts';

/** Refuses a proposal before it is decided, with the reason. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function refuseDeparture(
  request: CommandRequest,
  input: RefuseDepartureInput,
): Promise<Outcome> {
  const { today, viewer } = request;
  const appraises = hasScopes(viewer, 'departures:appraise');
  permit(request, 'people:read', appraises ? 'departures:appraise' : 'departures:approve');
  const on = pastDay('input.on', input.on, today);
  const reason = requiredText('input.reason', input.reason, 2_000);
  const set = {
    status: 'REFUSED',
    refusal_reason: reason,
    refused_on: on,
    refused_reported_on: today,
  };
  return departureStep(request, {
    name: 'refuseDeparture',
    step: 'REFUSE',
    input,
    on,
    lets: false,
    fields: ['status', 'refusedOn', 'refusalReason'],
    plan: () => ({}),
    write: async () => ({ set }),
  });
}
