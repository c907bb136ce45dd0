import type { LinearProgram } from './LinearProgram.ts';

/** A column, whose rows are what they stand for: a place, a lot, a name. */
export interface NamedColumn {
  readonly cost: number;
  readonly in: readonly { readonly row: object | string; readonly coefficient: number }[];
}

/** The program of columns; rows are numbered as they first come. */
export function programOf(
  columns: readonly NamedColumn[],
  boundsOf: (row: object | string) => readonly [lower: number, upper: number],
): LinearProgram {
  const numbers = new Map<object | string, number>();
  const numberOf = (row: object | string) => {
    const known = numbers.get(row);
    if (known !== undefined) return known;
    numbers.set(row, numbers.size);
    return numbers.size - 1;
  };
  const entriesOf = columns.map((column) =>
    column.in.map(({ row, coefficient }) => ({ row: numberOf(row), coefficient })),
  );
  const bounds = [...numbers.keys()].map(boundsOf);
  return {
    colCost: columns.map(({ cost }) => cost),
    rowLower: bounds.map(([lower]) => lower),
    rowUpper: bounds.map(([, upper]) => upper),
    entriesOf,
  };
}
