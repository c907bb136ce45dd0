import { randomUUID } from 'node:crypto';
import { isRefused, permit, runCommand, staleVersion, updateVersioned } from '@haicap/subgraph-kit';
import type { AddCandidateInput } from '../../__generated__/types.ts';
import { toCandidacy } from '../../queries/checkCandidate.ts';
import { levelOfTargets } from '../../queries/progress/committeeCounts.ts';
import { eligibilityFault } from '../../rules/steps/eligibilityFault.ts';
import { planOrderFault } from '../../rules/steps/planStep.ts';
import { seatsFault, seatsTaken } from '../../rules/steps/seats.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { change } from '../run/changes.ts';
import { CLASSIFIED } from '../run/classified.ts';
import { lockedPlan } from '../state/plan.ts';
import { namedPeople, plannedSeats, sizesOf } from '../state/seats.ts';
import { addedEarlier, candidateStanding } from './candidateState.ts';
import { insertCandidate } from './insertCandidate.ts';
import { readCandidate } from './readCandidate.ts';

const NAME = 'addCandidate';

/**
 * Names somebody in a plan. Nothing of the person is kept but the candidate: an input that is sent
 * again is known by what was written. Errors: FORBIDDEN, BAD_USER_INPUT.
 */
export async function addCandidate(
  request: CongressRequest,
  input: AddCandidateInput,
): Promise<CongressOutcome> {
  if (!request.isolated) return CLASSIFIED;
  permit(request, 'congress:read', 'congress:write');
  const { today, policies } = request;
  const { plan: planId, version } = input;
  const asked = readCandidate(input, today);
  const key = [planId, version].join(' ');
  const judged = { persons: asked.personId === null ? [] : [asked.personId] };
  return runCommand(request, {
    name: NAME,
    key,
    // Not the input: a hash of somebody's name and birth could be guessed.
    input: { plan: planId, version },
    locks: [],
    judges: { ...judged, fields: ['candidates'] },
    async load(client) {
      const plan = await lockedPlan(client, planId);
      if (isRefused(plan)) return plan;
      const earlier = await addedEarlier(client, { command: NAME, key, request }, asked);
      if (earlier === 'OTHER') {
        const stale = staleVersion(version, plan.version);
        if (stale) return stale;
      }
      const candidacy = toCandidacy({
        ...input,
        title: asked.title,
        appendixTwo: input.appendixTwo ?? false,
        level: levelOfTargets(plan.level),
        term: plan.term,
      });
      return {
        plan,
        candidacy,
        standing: await candidateStanding(client, asked),
        planned: await plannedSeats(client, plan.congressId),
        taken: seatsTaken([...(await namedPeople(client, planId)), { ...asked, count: 1 }]),
      };
    },
    decide: ({ plan, candidacy, standing, planned, taken }) =>
      staleVersion(version, plan.version) ??
      planOrderFault(plan, 'EDIT') ??
      standing ??
      eligibilityFault(candidacy, policies) ??
      seatsFault(taken, { planned, sizes: sizesOf(plan, policies) }) ??
      {},
    async write(client, _, { plan }) {
      const id = randomUUID();
      await insertCandidate(client, plan, { ...asked, id }, request.viewer.subject ?? '');
      await updateVersioned(client, 'personnel_plan', plan, { reported_on: today });
      const fields = ['plan', 'person', 'name', 'sex', 'birthMonth', 'body', 'title', 'again'];
      return {
        entityId: id,
        persons: [asked.personId ?? id],
        changes: [change('PlanCandidate', id, 'CREATED', fields)],
      };
    },
  });
}
