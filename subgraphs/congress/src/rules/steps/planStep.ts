import type { CalendarDay } from '@haicap/domain-kit';
import type { PlanStep } from '../readiness/Preparation.ts';
import { type CongressRefused, dayBefore, refused } from './CongressFault.ts';

export type PlanAction = 'EDIT' | 'SUBMIT' | 'APPRAISE' | 'APPROVE' | 'RETURN';

/** A personnel plan as its steps depend on it. */
export interface PlanFacts {
  readonly id: string;
  readonly step: PlanStep;
  /** When it came to its step. */
  readonly since: CalendarDay | null;
  readonly builtBy: string | null;
  readonly appraisedBy: string | null;
}

/** What a plan must have come to before each action (8548-CV/BTCTW). */
const BEFORE: Readonly<Record<PlanAction, readonly PlanStep[]>> = {
  EDIT: ['DRAFT'],
  SUBMIT: ['DRAFT'],
  APPRAISE: ['BUILT'],
  APPROVE: ['APPRAISED'],
  RETURN: ['BUILT', 'APPRAISED'],
};

/** Actions that need somebody who answers for them, and is nobody of the steps before. */
const SIGNED: readonly PlanAction[] = ['SUBMIT', 'APPRAISE', 'APPROVE'];

/** Why a plan cannot be changed so now; null where it can. */
export function planOrderFault(
  { id, step }: PlanFacts,
  action: PlanAction,
): CongressRefused | null {
  const expected = BEFORE[action];
  if (expected.includes(step)) return null;
  return refused({ code: 'STEP_OUT_OF_ORDER', subject: 'PLAN', id, at: step, expected });
}

/**
 * Why a step of a plan cannot be taken on a day by somebody; null where it can. Four eyes across all
 * three: each is somebody else's.
 */
export function planStepFault(
  plan: PlanFacts,
  action: PlanAction,
  on: CalendarDay,
  subject: string | null,
): CongressRefused | null {
  const disorder = planOrderFault(plan, action);
  if (disorder) return disorder;
  const { id, builtBy, appraisedBy, since } = plan;
  const before = [builtBy, appraisedBy];
  if (SIGNED.includes(action) && (subject === null || before.includes(subject))) {
    return refused({ code: 'SAME_PERSON', subject: 'PLAN', id });
  }
  return dayBefore(on, since);
}
