import type { CalendarDay } from '@haicap/domain-kit';
import type { CongressContext } from '../../context.ts';
import type { CongressRow } from '../../loaders/congress.ts';
import type { DocumentRow, MilestoneRow } from '../../loaders/preparation.ts';
import type { ReadinessParts } from '../../loaders/readinessParts.ts';
import type { Preparation } from '../../rules/readiness/Preparation.ts';
import type { ReadinessReason as Reason } from '../../rules/readiness/ReadinessReason.ts';
import { type Readiness, readiness } from '../../rules/readiness/readiness.ts';

/** A reason, and the congress's documents that it may name. */
export interface ReasonOf extends Reason {
  readonly documents: readonly DocumentRow[];
}

/** How ready a congress is, and the steps that it rests on. */
export interface ReadinessOf extends Omit<Readiness, 'reasons'> {
  readonly reasons: readonly ReasonOf[];
  /** The earliest due first. */
  readonly open: readonly MilestoneRow[];
  readonly today: CalendarDay;
}

/** What a congress's readiness rests on. */
export function preparationOf(
  congress: Pick<CongressRow, 'latestOn' | 'heldTo'>,
  { milestones, documents, plan }: ReadinessParts,
): Preparation {
  return {
    milestones: milestones.map(({ code, dueOn, doneOn }) => ({ id: code, dueOn, doneOn })),
    documents: documents.map(({ id, status, dueOn }) => ({ id, status, dueOn })),
    plan: plan && { id: plan.id, step: plan.step, dueOn: plan.dueOn },
    latestOn: congress.latestOn,
    heldOn: congress.heldTo,
  };
}

/** How ready a congress is on the day of the request. */
export async function congressReadiness(
  congress: CongressRow,
  { loaders, policies, today }: CongressContext,
): Promise<ReadinessOf> {
  const parts = await loaders.readinessParts.load(congress.id);
  const { milestones, documents } = parts;
  const found = readiness(preparationOf(congress, parts), today, policies);
  return {
    ...found,
    reasons: found.reasons.map((reason) => ({ ...reason, documents })),
    open: milestones.filter(({ doneOn }) => doneOn === null || doneOn > today),
    today,
  };
}
