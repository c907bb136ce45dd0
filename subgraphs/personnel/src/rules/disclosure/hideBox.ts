import type { Axis, Grid } from './Grid.ts';
import { placeOn } from './Grid.ts';

/** How many neighbours are tried on each axis of a box, by the number of its axes. */
const NEIGHBOURS: readonly number[] = [0, Number.POSITIVE_INFINITY, 24, 8];

/** A cell with nobody hides nothing from one who guesses that it is empty: the last to be taken. */
const EMPTY_COST = 1e9;

/**
 * Hides a box around a hidden cell: the cell, a neighbour on each axis that lies in the same, and
 * every corner between them. Adding one person to the corners in turn, and taking one from the
 * next, then changes nothing that can be seen: no published sum tells the cell. Of the boxes the
 * one that hides fewest people more is taken, the first by name of those that hide as many.
 * Answers the cells that were hidden.
 */
export function hideBox(grid: Grid, hidden: Uint8Array, cell: number): readonly number[] {
  const axes = grid.grain.flatMap((level, i) => (level > 0 ? [i] : []));
  const limit = NEIGHBOURS[axes.length] ?? (NEIGHBOURS.at(-1) as number);
  const steps = axes.map((axis) => stepsFrom(grid, hidden, cell, axis).slice(0, limit));
  if (steps.length === 0 || steps.some((each) => each.length === 0)) return [];
  const best = cheapestBox(grid, hidden, cell, steps);
  const fresh = cornersOf(cell, best).filter((corner) => hidden[corner] === 0);
  for (const corner of fresh) hidden[corner] = 1;
  return fresh;
}

/** The ways from a cell to its neighbours on an axis, the cheapest first. */
function stepsFrom(grid: Grid, hidden: Uint8Array, cell: number, axis: number): number[] {
  const place = placeOn(grid, cell, axis);
  const stride = grid.strides[axis] as number;
  const siblings = (grid.axes[axis] as Axis).siblings[place] ?? [];
  return siblings
    .filter((other) => other !== place)
    .map((other) => (other - place) * stride)
    .map((step) => ({ step, cost: costOf(grid, hidden, cell + step) }))
    .sort((a, b) => a.cost - b.cost || a.step - b.step)
    .map(({ step }) => step);
}

function costOf(grid: Grid, hidden: Uint8Array, cell: number): number {
  return hidden[cell] === 1 ? 0 : weightOf(grid, cell) || EMPTY_COST;
}

/** How much a cell would be missed: all that is counted in it. */
export function weightOf({ counts, width }: Grid, cell: number): number {
  let weight = 0;
  for (let i = 0; i < width; i += 1) weight += Math.abs(counts[cell * width + i] as number);
  return weight;
}

function cornersOf(cell: number, steps: readonly number[]): readonly number[] {
  let corners = [cell];
  for (const step of steps) corners = corners.flatMap((corner) => [corner, corner + step]);
  return corners;
}

function cheapestBox(
  grid: Grid,
  hidden: Uint8Array,
  cell: number,
  choices: readonly (readonly number[])[],
): readonly number[] {
  let best: readonly number[] = [];
  let least = Number.POSITIVE_INFINITY;
  const visit = (steps: readonly number[], corners: readonly number[], cost: number): void => {
    if (cost >= least) return;
    const next = choices[steps.length];
    if (!next) {
      best = steps;
      least = cost;
      return;
    }
    for (const step of next) {
      if (least === 0) return;
      const added = corners.map((corner) => corner + step);
      const more = added.reduce((sum, corner) => sum + costOf(grid, hidden, corner), 0);
      visit([...steps, step], [...corners, ...added], cost + more);
    }
  };
  visit([], [cell], 0);
  return best;
}
