import type { Counts, Dimension, Grain } from './Counts.ts';

/** The values of a dimension at one level, in the order of their names. */
export interface Axis {
  /** What each value is, from the coarsest level down. */
  readonly values: readonly (readonly string[])[];
  /** Where each stands: its name, and its place among the values. */
  readonly places: ReadonlyMap<string, number>;
  /** For each value the place of what it lies in, one level up. */
  readonly parents: readonly number[];
  /** For each value the values that lie in the same, itself too. */
  readonly siblings: readonly (readonly number[])[];
}

/** All cells of a grain, those without anybody too: the last dimension runs fastest. */
export interface Grid {
  readonly grain: Grain;
  readonly axes: readonly Axis[];
  readonly strides: readonly number[];
  readonly size: number;
  /** How many counts a cell has. */
  readonly width: number;
  readonly counts: Float64Array;
}

const SEPARATOR = '\u0000';
const nameOf = (path: readonly string[]) => path.join(SEPARATOR);

/** The place of a cell on an axis. */
export const placeOn = (grid: Grid, cell: number, axis: number): number =>
  Math.floor(cell / (grid.strides[axis] as number)) % (grid.axes[axis] as Axis).values.length;

/** The values of dimension `at` that rows name down to a level. */
export function axisOf({ rows }: Counts, at: number, level: number): Axis {
  const known = new Map<string, readonly string[]>();
  for (const { path } of rows) {
    const own = path[at] ?? [];
    if (own.length < level) continue;
    const prefix = own.slice(0, level);
    known.set(nameOf(prefix), prefix);
  }
  const names = [...known.keys()].sort();
  const values = names.map((name) => known.get(name) ?? []);
  const upper = [...new Set(values.map((value) => nameOf(value.slice(0, -1))))].sort();
  const uppers = new Map(upper.map((name, place) => [name, place]));
  const above =
    level === 0 ? [] : values.map((value) => uppers.get(nameOf(value.slice(0, -1))) ?? 0);
  const within = new Map<number, number[]>();
  for (const [place, parent] of above.entries()) {
    const siblings = within.get(parent);
    if (siblings) siblings.push(place);
    else within.set(parent, [place]);
  }
  return {
    values,
    places: new Map(names.map((name, place) => [name, place])),
    parents: above,
    siblings: above.map((parent) => within.get(parent) ?? []),
  };
}

/** How many cells a grain has. */
export const sizeOf = (axes: readonly Axis[]): number =>
  axes.reduce((size, { values }) => size * values.length, 1);

/** Adds up the rows to the cells of a grain; rows that are not known down to it are left out. */
export function gridOf(counts: Counts, grain: Grain, axes: readonly Axis[]): Grid {
  const strides = axes.map((_, i) => sizeOf(axes.slice(i + 1)));
  const size = sizeOf(axes);
  const width = counts.rows[0]?.counts.length ?? 0;
  const sums = new Float64Array(size * width);
  for (const row of counts.rows) {
    const cell = cellOf(row.path, grain, axes, strides);
    if (cell === null) continue;
    for (const [i, count] of row.counts.entries()) {
      sums[cell * width + i] = (sums[cell * width + i] as number) + count;
    }
  }
  return { grain, axes, strides, size, width, counts: sums };
}

function cellOf(
  path: readonly (readonly string[])[],
  grain: Grain,
  axes: readonly Axis[],
  strides: readonly number[],
): number | null {
  let cell = 0;
  for (const [i, axis] of axes.entries()) {
    const level = grain[i] as number;
    const own = path[i] ?? [];
    const place = own.length < level ? undefined : axis.places.get(nameOf(own.slice(0, level)));
    if (place === undefined) return null;
    cell += place * (strides[i] as number);
  }
  return cell;
}

/** The grain at which nothing is told apart. */
export const wholeGrain = (dimensions: readonly Dimension[]): Grain => dimensions.map(() => 0);
