import { pastDay, permit } from '@haicap/subgraph-kit';
import type { AppraiseDepartureInput } from '../../__generated__/types.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { departureStep } from './departureStep.ts';

/** Finds a proposal in order. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function appraiseDeparture(
  request: CommandRequest,
  input: AppraiseDepartureInput,
): Promise<Outcome> {
  permit(request, 'people:read', 'departures:appraise');
  const on = pastDay('input.on', input.on, request.today);
  const set = {
    status: 'APPRAISED',
    appraised_on: on,
    appraised_reported_on: request.today,
    appraised_by: request.viewer.subject,
  };
  return departureStep(request, {
    name: 'appraiseDeparture',
    step: 'APPRAISE',
    input,
    on,
    lets: true,
    fields: ['status', 'appraisedOn'],
    plan: () => ({}),
    write: async () => ({ set }),
  });
}
