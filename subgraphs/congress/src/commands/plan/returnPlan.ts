import { pastDay, permit } from '@haicap/subgraph-kit';
import { hasScopes } from '@haicap/subgraph-kit/protocol';
import type { ReturnPlanInput } from '../../__generated__/types.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { planCommand } from './planCommand.ts';

/** Makes a plan a draft again, with the reason. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function returnPlan(
  request: CongressRequest,
  input: ReturnPlanInput,
): Promise<CongressOutcome> {
  const appraises = hasScopes(request.viewer, 'congress:appraise');
  permit(request, 'congress:write', appraises ? 'congress:appraise' : 'congress:approve');
  const on = pastDay('input.on', input.on, request.today);
  return planCommand(request, {
    name: 'returnPlan',
    action: 'RETURN',
    input,
    on,
    fields: ['step', 'returned'],
    set: {
      built_on: null,
      built_by: null,
      appraised_on: null,
      appraised_by: null,
      returned_on: on,
      return_reason: input.reason,
    },
  });
}
