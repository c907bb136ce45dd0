import { moveCost } from './moveCost.ts';
import type { Place } from './PlanInput.ts';
import type { PlanWeights } from './PlanWeights.ts';
import type { Lot, Transport } from './transport.ts';

/** That one of a lot goes to a place, and what it weighs. */
export interface Move {
  readonly lot: Lot;
  readonly place: Place;
  readonly cost: number;
}

/** Who goes where by the flows through the pools: in each pool the first come to the first places. */
export function movesOf(
  { flows }: Transport,
  amounts: readonly number[],
  weights: PlanWeights,
): readonly Move[] {
  const pools = new Map<string, { readonly lots: Lot[]; readonly places: Place[] }>();
  for (const [i, flow] of flows.entries()) {
    const pool = pools.get(flow.pool) ?? { lots: [], places: [] };
    pools.set(flow.pool, pool);
    for (let n = amounts[i] ?? 0; n > 0; n -= 1) {
      if ('lot' in flow) pool.lots.push(flow.lot);
      else pool.places.push(flow.place);
    }
  }
  return [...pools.values()].flatMap(({ lots, places }) =>
    places.map((place, i) => {
      const lot = lots[i];
      if (!lot) throw new Error('A pool gives more than it takes.');
      return { lot, place, cost: moveCost(lot.sender, place, lot.offered, weights) };
    }),
  );
}
