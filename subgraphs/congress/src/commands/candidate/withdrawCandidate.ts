import {
  isRefused,
  pastDay,
  permit,
  runCommand,
  staleVersion,
  updateVersioned,
} from '@haicap/subgraph-kit';
import type { WithdrawCandidateInput } from '../../__generated__/types.ts';
import { candidatePerson } from '../../loaders/candidate.ts';
import { dayBefore, refused } from '../../rules/steps/CongressFault.ts';
import { planOrderFault } from '../../rules/steps/planStep.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { change } from '../run/changes.ts';
import { CLASSIFIED } from '../run/classified.ts';
import { versionedKey } from '../run/versionedKey.ts';
import { lockedPlan } from '../state/plan.ts';
import { loadCandidate } from './candidateState.ts';

/** Withdraws somebody from a plan. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function withdrawCandidate(
  request: CongressRequest,
  input: WithdrawCandidateInput,
): Promise<CongressOutcome> {
  if (!request.isolated) return CLASSIFIED;
  permit(request, 'congress:read', 'congress:write');
  const { candidate: candidateId, version } = input;
  const on = pastDay('input.on', input.on, request.today);
  return runCommand(request, {
    name: 'withdrawCandidate',
    key: versionedKey(input),
    input,
    locks: [],
    async load(client) {
      const found = await loadCandidate(client, candidateId);
      if (isRefused(found)) return found;
      const plan = await lockedPlan(client, found.planId);
      if (isRefused(plan)) return plan;
      const candidate = await loadCandidate(client, candidateId);
      return isRefused(candidate) ? candidate : { candidate, plan };
    },
    decide({ candidate, plan }) {
      const fault = staleVersion(version, candidate.version) ?? planOrderFault(plan, 'EDIT');
      if (fault) return fault;
      if (candidate.withdrawnOn !== null) {
        return refused({ code: 'CANDIDATE_NOT_FOUND', candidateId });
      }
      return dayBefore(on, candidate.addedOn) ?? {};
    },
    async write(client, _, { candidate, plan }) {
      await updateVersioned(client, 'candidate', candidate, { withdrawn_on: on });
      await updateVersioned(client, 'personnel_plan', plan, { reported_on: request.today });
      return {
        entityId: candidateId,
        persons: [candidatePerson(candidate)],
        changes: [change('PlanCandidate', candidateId, 'UPDATED', ['withdrawnOn'])],
      };
    },
  });
}
