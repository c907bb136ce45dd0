import { isSmall } from './Counts.ts';
import type { Axis, Grid } from './Grid.ts';
import { placeOn } from './Grid.ts';
import { weightOf } from './hideBox.ts';

/**
 * Hides one more cell in each line whose hidden cells are few people together while their sum can
 * be had: a line's total less what is shown of it. `openAbove(axis, cell)` tells whether the total
 * of the cell's line on an axis is shown. Answers the cells that were hidden.
 */
export function hideThinLines(
  grid: Grid,
  hidden: Uint8Array,
  groups: number,
  openAbove: (axis: number, cell: number) => boolean,
): readonly number[] {
  return grid.grain.flatMap((level, axis) => {
    if (level === 0) return [];
    const fresh: number[] = [];
    for (let cell = 0; cell < grid.size; cell += 1) {
      if (!isFirst(grid, cell, axis)) continue;
      const line = lineOf(grid, cell, axis);
      if (!line.some((each) => hidden[each] === 1)) continue;
      if (!openAbove(axis, cell)) continue;
      const more = oneMore(grid, hidden, groups, line);
      if (more === null) continue;
      hidden[more] = 1;
      fresh.push(more);
    }
    return fresh;
  });
}

/** True for the cell that its line on an axis begins with. */
function isFirst(grid: Grid, cell: number, axis: number): boolean {
  const place = placeOn(grid, cell, axis);
  return grid.axes[axis]?.siblings[place]?.[0] === place;
}

/** The cells that differ from one on an axis alone and lie in the same on it. */
function lineOf(grid: Grid, cell: number, axis: number): readonly number[] {
  const place = placeOn(grid, cell, axis);
  const start = cell - place * (grid.strides[axis] as number);
  const siblings = (grid.axes[axis] as Axis).siblings[place] ?? [];
  return siblings.map((other) => start + other * (grid.strides[axis] as number));
}

function oneMore(
  grid: Grid,
  hidden: Uint8Array,
  groups: number,
  line: readonly number[],
): number | null {
  const { counts, width } = grid;
  for (let group = 0; group < groups; group += 1) {
    const count = (cell: number) => counts[cell * width + group] as number;
    const sum = line.reduce((total, cell) => total + (hidden[cell] === 1 ? count(cell) : 0), 0);
    if (!isSmall(sum)) continue;
    const open = line.filter((cell) => hidden[cell] === 0 && count(cell) !== 0);
    const [least] = open.sort((a, b) => weightOf(grid, a) - weightOf(grid, b) || a - b);
    if (least !== undefined) return least;
  }
  return null;
}
