import {
  badInput,
  insertRow,
  isRefused,
  permit,
  runCommand,
  staleVersion,
  updateVersioned,
} from '@haicap/subgraph-kit';
import type { SetPlanSeatsInput } from '../../__generated__/types.ts';
import { planOrderFault } from '../../rules/steps/planStep.ts';
import { referenceMonthFault } from '../../rules/steps/referenceMonthFault.ts';
import { seatsFault, seatsTaken } from '../../rules/steps/seats.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { changed } from '../run/changes.ts';
import { CLASSIFIED, isSecret } from '../run/classified.ts';
import { versionedKey } from '../run/versionedKey.ts';
import { lockedPlan } from '../state/plan.ts';
import { namedPeople, sizesOf } from '../state/seats.ts';
import { readBodies } from './readBodies.ts';

/** Sets the seats of a draft, in place of those it had. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function setPlanSeats(
  request: CongressRequest,
  input: SetPlanSeatsInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:read', 'congress:write');
  if (isSecret(input)) return CLASSIFIED;
  const { plan: planId, version, ageMonth } = input;
  const bodies = readBodies(input.bodies);
  const seats = Object.fromEntries(bodies.map((each) => [each.body, each.seats]));
  return runCommand(request, {
    name: 'setPlanSeats',
    key: versionedKey(input),
    input,
    locks: [],
    async load(client) {
      const plan = await lockedPlan(client, planId);
      if (isRefused(plan)) return plan;
      if (ageMonth > plan.ageMonth) {
        throw badInput('input.ageMonth', `expected ${plan.ageMonth}, which counts.`);
      }
      const named = request.isolated ? await namedPeople(client, planId) : [];
      return { ...plan, taken: seatsTaken(named) };
    },
    decide(plan) {
      const sizes = sizesOf(plan, request.policies);
      return (
        staleVersion(version, plan.version) ??
        planOrderFault(plan, 'EDIT') ??
        referenceMonthFault(ageMonth, plan.ageMonth) ??
        seatsFault(seats, { planned: {}, sizes }) ??
        seatsFault(plan.taken, { planned: seats, sizes }) ??
        {}
      );
    },
    async write(client, _, plan) {
      await client.query('delete from plan_body where plan_id = $1', [planId]);
      for (const each of bodies) {
        await insertRow(client, 'plan_body', {
          plan_id: planId,
          unit_id: plan.unitId,
          body: each.body,
          seats: each.seats,
          women: each.women ?? null,
          young: each.young ?? null,
          science_technology: each.scienceTechnology ?? null,
          ethnic_minorities: each.ethnicMinorities ?? null,
          new_members: each.newMembers ?? null,
        });
      }
      await updateVersioned(client, 'personnel_plan', plan, { reported_on: request.today });
      return changed('PersonnelPlan', planId, ['bodies']);
    },
  });
}
