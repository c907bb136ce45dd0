import type { SolveProgram } from './LinearProgram.ts';
import { unmetCost } from './moveCost.ts';
import { type Move, movesOf } from './movesOf.ts';
import { netOwn } from './netOwn.ts';
import type { Place, PlanInput } from './PlanInput.ts';
import { transport } from './transport.ts';

/** Places that the plan leaves as they are. */
export interface Unmet {
  readonly place: Place;
  readonly count: number;
}

/** Who goes where, one entry for each who goes, and what stays unmet. */
export interface Plan {
  /** How many places there are that communes cannot fill from their own bodies. */
  readonly needed: number;
  readonly moves: readonly Move[];
  readonly unmet: readonly Unmet[];
  /** The points of all moves and of all that stays unmet. */
  readonly cost: number;
}

/** How far from a whole number a vertex may lie. */
const TOLERANCE = 1e-6;

/**
 * The plan of the fewest points: never more from a body than the limit, never one more from a cell
 * than it can spare. The same facts give the same plan, in whatever order they come.
 */
export async function planReinforcement(input: PlanInput, solve: SolveProgram): Promise<Plan> {
  const network = transport({ ...input, ...netOwn(input.senders, input.places) });
  const { places, lots, program } = network;
  const amounts = places.length > 0 && lots.length > 0 ? await solve(program) : [];
  const moves = movesOf(network, amounts.map(wholeNumber), input.weights);
  const filled = new Map<Place, number>();
  for (const { place } of moves) filled.set(place, (filled.get(place) ?? 0) + 1);
  const unmet = places
    .map((place) => ({ place, count: place.count - (filled.get(place) ?? 0) }))
    .filter(({ count }) => count > 0);
  const cost =
    moves.reduce((sum, move) => sum + move.cost, 0) +
    unmet.reduce((sum, { place, count }) => sum + count * unmetCost(place, input.weights), 0);
  const needed = places.reduce((sum, { count }) => sum + count, 0);
  return { needed, moves, unmet, cost };
}

function wholeNumber(value: number): number {
  const whole = Math.round(value);
  if (Math.abs(value - whole) > TOLERANCE) throw new Error('The solver left a move in parts.');
  return whole;
}
