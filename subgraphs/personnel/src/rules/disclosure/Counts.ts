/** A dimension that people are counted by; places have two levels, province and unit. */
export interface Dimension {
  readonly name: string;
  readonly depth: number;
}

/**
 * People counted at one place of all dimensions. `path[i]` names the place in dimension i from its
 * coarsest level down, as far as it is known.
 */
export interface CountRow {
  readonly path: readonly (readonly string[])[];
  readonly counts: readonly number[];
}

/** To which level each dimension is told apart: 0 is not at all. */
export type Grain = readonly number[];

/** Everything that is counted, before anything is hidden. */
export interface Counts {
  readonly dimensions: readonly Dimension[];
  readonly rows: readonly CountRow[];
  /** How many of the counts are of groups of people at a grain; others stand behind them. */
  readonly groups: (grain: Grain) => number;
}

/** Groups of fewer are not told to those who may not see the people. */
export const SMALLEST_GROUP = 5;

/** True for the size of a group that is too small to be told; nobody is no group. */
export const isSmall = (count: number): boolean => count !== 0 && Math.abs(count) < SMALLEST_GROUP;
