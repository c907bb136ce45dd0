import { optionalText, pastDay, permit } from '@haicap/subgraph-kit';
import type { CompleteMilestoneInput } from '../../__generated__/types.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { writeMilestone } from './writeMilestone.ts';

/** Records that a milestone is done. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function completeMilestone(
  request: CongressRequest,
  input: CompleteMilestoneInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:write');
  const doneOn = pastDay('input.doneOn', input.doneOn, request.today);
  const evidence = optionalText('input.evidence', input.evidence);
  return writeMilestone(request, { name: 'completeMilestone', input, doneOn, evidence });
}
