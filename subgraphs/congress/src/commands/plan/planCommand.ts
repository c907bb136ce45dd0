import type { CalendarDay } from '@haicap/domain-kit';
import { runCommand, staleVersion, updateVersioned } from '@haicap/subgraph-kit';
import { type PlanAction, planStepFault } from '../../rules/steps/planStep.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { changed } from '../run/changes.ts';
import { versionedKey } from '../run/versionedKey.ts';
import { lockedPlan } from '../state/plan.ts';

/** A step of a plan: which, on which day, and the columns that it writes. */
export interface PlanCommand {
  readonly name: string;
  readonly action: PlanAction;
  readonly input: { readonly plan: string; readonly version: number };
  readonly on: CalendarDay;
  readonly fields: readonly string[];
  readonly set: Readonly<Record<string, unknown>>;
}

/** Takes a step of a plan under the lock of its congress. */
export function planCommand(
  request: CongressRequest,
  { name, action, input, on, fields, set }: PlanCommand,
): Promise<CongressOutcome> {
  const { plan: planId, version } = input;
  return runCommand(request, {
    name,
    key: versionedKey(input),
    input,
    locks: [],
    load: (client) => lockedPlan(client, planId),
    decide: (plan) =>
      staleVersion(version, plan.version) ??
      planStepFault(plan, action, on, request.viewer.subject) ??
      {},
    async write(client, _, plan) {
      await updateVersioned(client, 'personnel_plan', plan, {
        ...set,
        reported_on: request.today,
      });
      return changed('PersonnelPlan', planId, fields);
    },
  });
}
