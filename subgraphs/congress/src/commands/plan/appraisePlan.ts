import { pastDay, permit } from '@haicap/subgraph-kit';
import type { AppraisePlanInput } from '../../__generated__/types.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { planCommand } from './planCommand.ts';

/** Finds a plan in order. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function appraisePlan(
  request: CongressRequest,
  input: AppraisePlanInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:write', 'congress:appraise');
  const on = pastDay('input.on', input.on, request.today);
  return planCommand(request, {
    name: 'appraisePlan',
    action: 'APPRAISE',
    input,
    on,
    fields: ['step'],
    set: { appraised_on: on, appraised_by: request.viewer.subject },
  });
}
