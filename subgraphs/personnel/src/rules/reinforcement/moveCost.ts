import type { Cell, Place } from './PlanInput.ts';
import type { PlanWeights } from './PlanWeights.ts';

/** How near a sender is to a place. */
export type Nearness = 'PROVINCIAL_BODY' | 'SAME_FORMER_DISTRICT' | 'SAME_PROVINCE';

type From = Cell & { readonly provincial: boolean };

/** How near a sender is to a place, of the same province both. */
export function nearness(from: From, to: Cell): Nearness {
  if (from.provincial) return 'PROVINCIAL_BODY';
  const near = from.formerDistrict !== null && from.formerDistrict === to.formerDistrict;
  return near ? 'SAME_FORMER_DISTRICT' : 'SAME_PROVINCE';
}

const DISTANCE = {
  PROVINCIAL_BODY: 'fromProvincialBody',
  SAME_FORMER_DISTRICT: 'fromFormerDistrict',
  SAME_PROVINCE: 'fromProvince',
} as const satisfies Readonly<Record<Nearness, keyof PlanWeights>>;

/** What it weighs that somebody goes from a sender to a place. */
export function moveCost(from: From, to: Cell, offered: boolean, weights: PlanWeights): number {
  return weights[DISTANCE[nearness(from, to)]] + (offered ? 0 : weights.notOffered);
}

/** What it weighs that one of the places stays unmet. */
export function unmetCost({ priority, needId }: Place, weights: PlanWeights): number {
  return (
    weights.unmet +
    (priority ? weights.unmetPriority : 0) +
    (needId === null ? 0 : weights.unmetAsked)
  );
}
