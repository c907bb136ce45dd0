import type { CommitteeChoice } from '../../entities/enums.ts';
import type { PlanStep } from '../readiness/Preparation.ts';
import { type CongressRefused, refused } from './CongressFault.ts';

/** A congress whose committee is to be recorded. */
export interface CommitteeFacts {
  readonly id: string;
  readonly committee: CommitteeChoice;
  /** Its personnel plan; null where there is none. */
  readonly plan: { readonly id: string; readonly step: PlanStep } | null;
}

/**
 * Why no committee of a congress can be recorded: it comes about in another way, or its personnel
 * plan is not decided (8548-CV/BTCTW); null where it can.
 */
export function committeeFault(
  { id, committee, plan }: CommitteeFacts,
  expected: CommitteeChoice,
): CongressRefused | null {
  if (committee !== expected) {
    const choice = { congressId: id, committee, expected: [expected] };
    return refused({ code: 'COMMITTEE_CHOICE_DIFFERS', ...choice });
  }
  if (plan === null || plan.step === 'DECIDED') return null;
  const at = { subject: 'PLAN', id: plan.id, at: plan.step, expected: ['DECIDED'] } as const;
  return refused({ code: 'STEP_OUT_OF_ORDER', ...at });
}
