import { pastDay, permit } from '@haicap/subgraph-kit';
import type { SubmitPlanInput } from '../../__generated__/types.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { CLASSIFIED, isSecret } from '../run/classified.ts';
import { planCommand } from './planCommand.ts';

/** Hands in a plan that is built. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function submitPlan(
  request: CongressRequest,
  input: SubmitPlanInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:write');
  if (isSecret(input)) return CLASSIFIED;
  const on = pastDay('input.on', input.on, request.today);
  return planCommand(request, {
    name: 'submitPlan',
    action: 'SUBMIT',
    input,
    on,
    fields: ['step', 'returned'],
    set: {
      built_on: on,
      built_by: request.viewer.subject,
      returned_on: null,
      return_reason: null,
    },
  });
}
