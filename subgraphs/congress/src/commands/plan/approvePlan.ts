import { pastDay, permit } from '@haicap/subgraph-kit';
import type { ApprovePlanInput } from '../../__generated__/types.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { planCommand } from './planCommand.ts';

/** Decides a plan. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function approvePlan(
  request: CongressRequest,
  input: ApprovePlanInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:write', 'congress:approve');
  const on = pastDay('input.on', input.on, request.today);
  return planCommand(request, {
    name: 'approvePlan',
    action: 'APPROVE',
    input,
    on,
    fields: ['step'],
    set: { decided_on: on, decided_by: request.viewer.subject },
  });
}
