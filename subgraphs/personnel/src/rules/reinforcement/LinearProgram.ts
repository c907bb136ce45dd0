/** One coefficient of a column. */
export interface Entry {
  readonly row: number;
  readonly coefficient: number;
}

/** Columns from 0 upwards of the least total cost, under rows with bounds: a linear program. */
export interface LinearProgram {
  readonly colCost: readonly number[];
  readonly rowLower: readonly number[];
  readonly rowUpper: readonly number[];
  readonly entriesOf: readonly (readonly Entry[])[];
}

/** Solves a program to optimality: the value of each column, at a vertex. */
export type SolveProgram = (program: LinearProgram) => Promise<readonly number[]>;
