import { type Counts, type Grain, isSmall } from './Counts.ts';
import { type Axis, axisOf, type Grid, gridOf, placeOn, sizeOf } from './Grid.ts';
import { hideBox } from './hideBox.ts';
import { hideThinLines } from './hideThinLines.ts';

/** Beyond as many dimensions at once nothing is shown. */
export const MOST_DIMENSIONS = 3;

/** A table of one grain, and which of its cells are hidden. */
export interface ProtectedGrid {
  readonly grid: Grid;
  readonly hidden: Uint8Array;
}

/** What of a count may be told to those who may not see the people. */
export interface Protection {
  /** The table of a grain: the same cells of it are hidden whatever is asked, in whatever order. */
  at(grain: Grain): ProtectedGrid;
  /** The values of a dimension at a level. */
  axis(dimension: number, level: number): Axis;
  /** Every value of a dimension that rows name, as far down as each is known. */
  paths(dimension: number): readonly (readonly string[])[];
  /** How many cells the table of a grain has. */
  size(grain: Grain): number;
}

/**
 * Says which cells of every table over some dimensions are hidden, so that no group of 1 to 4
 * people can be computed from what all the tables together show.
 *
 * Why that holds: (1) what is hidden in a table is hidden in every finer one; (2) each small cell
 * of a table has a box of hidden cells around it, and to add one person at its corners and take
 * one in turn leaves every total of that table as it is. Carried into finer tables the change
 * stays within hidden cells by (1), in all others it cancels out: nothing that is shown can tell
 * the count from the changed one.
 */
export function protect(counts: Counts): Protection {
  const axes = new Map<string, Axis>();
  const grids = new Map<string, ProtectedGrid>();

  function axis(dimension: number, level: number): Axis {
    const name = `${dimension} ${level}`;
    const known = axes.get(name) ?? axisOf(counts, dimension, level);
    axes.set(name, known);
    return known;
  }

  const axesAt = (grain: Grain) => grain.map((level, dimension) => axis(dimension, level));

  function at(grain: Grain): ProtectedGrid {
    const name = grain.join();
    const known = grids.get(name) ?? protectGrid(gridOf(counts, grain, axesAt(grain)));
    grids.set(name, known);
    return known;
  }

  function protectGrid(grid: Grid): ProtectedGrid {
    const hidden = new Uint8Array(grid.size);
    const above = grid.grain.map((level, i) => (level > 0 ? at(coarser(grid.grain, i)) : null));
    const openAbove = (i: number, cell: number) => {
      const upper = above[i];
      return !upper || upper.hidden[cellAbove(grid, cell, i, upper.grid)] === 0;
    };
    if (grid.grain.filter((level) => level > 0).length > MOST_DIMENSIONS) hidden.fill(1);
    const groups = counts.groups(grid.grain);
    const small: number[] = [];
    for (let cell = 0; cell < grid.size; cell += 1) {
      if (hidden[cell] === 1) continue;
      if (!above.every((_, i) => openAbove(i, cell))) hidden[cell] = 1;
      else if (hasSmallGroup(grid, cell, groups)) small.push(cell);
    }
    for (const cell of small) hidden[cell] = 1;
    let fresh: readonly number[] = small;
    do {
      for (const cell of fresh) hideBox(grid, hidden, cell);
      fresh = hideThinLines(grid, hidden, groups, openAbove);
    } while (fresh.length > 0);
    return { grid, hidden };
  }

  function paths(dimension: number): readonly (readonly string[])[] {
    const found = new Map(
      counts.rows.map(({ path }) => [JSON.stringify(path[dimension]), path[dimension] ?? []]),
    );
    return [...found.values()];
  }

  return { at, axis, paths, size: (grain) => sizeOf(axesAt(grain)) };
}

const coarser = (grain: Grain, at: number): Grain =>
  grain.map((level, i) => (i === at ? level - 1 : level));

function hasSmallGroup({ counts, width }: Grid, cell: number, groups: number): boolean {
  for (let i = 0; i < groups; i += 1) if (isSmall(counts[cell * width + i] as number)) return true;
  return false;
}

/** The cell of the table one level up on an axis in which a cell lies. */
function cellAbove(grid: Grid, cell: number, axis: number, upper: Grid): number {
  return grid.axes.reduce((sum, own, i) => {
    const place = placeOn(grid, cell, i);
    if (i !== axis) return sum + place * (upper.strides[i] as number);
    const name = (own.values[place] ?? []).slice(0, -1).join('\u0000');
    return sum + (upper.axes[i]?.places.get(name) ?? 0) * (upper.strides[i] as number);
  }, 0);
}
