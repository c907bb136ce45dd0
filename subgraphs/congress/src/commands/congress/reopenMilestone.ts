import { permit } from '@haicap/subgraph-kit';
import type { ReopenMilestoneInput } from '../../__generated__/types.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { writeMilestone } from './writeMilestone.ts';

/** Takes back that a milestone is done. Errors: FORBIDDEN. */
export async function reopenMilestone(
  request: CongressRequest,
  input: ReopenMilestoneInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:write');
  const change = { doneOn: null, evidence: null } as const;
  return writeMilestone(request, { name: 'reopenMilestone', input, ...change });
}
