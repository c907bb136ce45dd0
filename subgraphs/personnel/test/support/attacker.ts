/** What an attacker may write down: counts of unknowns, and what they sum to. */
export interface Equation {
  /** Which unknowns are summed, by their names. */
  readonly terms: readonly string[];
  /** Unknowns that are taken off. */
  readonly less?: readonly string[];
  readonly sum: number;
}

/** Somebody who adds and subtracts published sums, exactly (Gauss-Jordan over the integers). */
export interface Attacker {
  learn(equation: Equation): void;
  /** What the unknowns of a group sum to, as far as that can be computed; null if it cannot. */
  compute(terms: readonly string[]): number | null;
}

type Row = Map<string, bigint>;

const SUM = '=';

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b);
}

/** `row * factor - other * otherFactor`, in lowest terms. */
function combine(row: Row, factor: bigint, other: Row, otherFactor: bigint): Row {
  const result: Row = new Map();
  for (const name of new Set([...row.keys(), ...other.keys()])) {
    const value = (row.get(name) ?? 0n) * factor - (other.get(name) ?? 0n) * otherFactor;
    if (value !== 0n) result.set(name, value);
  }
  return result;
}

function lowest(row: Row): Row {
  const divisor = [...row.values()].reduce(gcd, 0n);
  if (divisor <= 1n) return row;
  return new Map([...row].map(([name, value]) => [name, value / divisor]));
}

const pivotOf = (row: Row): string | undefined => [...row.keys()].find((name) => name !== SUM);

/** An attacker who knows nothing yet. */
export function attacker(): Attacker {
  const rows = new Map<string, Row>();
  const seen = new Set<string>();

  /** Takes out every unknown that a row leads with; answers by how much the rest was multiplied. */
  function reduce(start: Row): { readonly row: Row; readonly scale: bigint } {
    let row = start;
    let scale = 1n;
    for (;;) {
      const name = [...row.keys()].find((each) => each !== SUM && rows.has(each));
      const by = name === undefined ? undefined : rows.get(name);
      if (name === undefined || !by) return { row, scale };
      const factor = by.get(name) as bigint;
      row = combine(row, factor, by, row.get(name) as bigint);
      scale *= factor;
    }
  }

  const rowOf = ({ terms, less = [], sum }: Equation): Row => {
    const row: Row = new Map(terms.map((name) => [name, 1n]));
    for (const name of less) row.set(name, -1n);
    if (sum !== 0) row.set(SUM, BigInt(sum));
    return row;
  };

  return {
    learn(equation) {
      const name = [equation.terms, equation.less ?? []]
        .map((each) => [...each].sort())
        .join(' - ');
      if (seen.has(name)) return;
      seen.add(name);
      const row = lowest(reduce(rowOf(equation)).row);
      const pivot = pivotOf(row);
      if (pivot === undefined) {
        if (row.size > 0) throw new Error(`What was published contradicts itself: ${name}`);
        return;
      }
      for (const [other, known] of rows) {
        const value = known.get(pivot);
        if (value === undefined) continue;
        rows.set(other, lowest(combine(known, row.get(pivot) as bigint, row, value)));
      }
      rows.set(pivot, row);
    },
    compute(terms) {
      const { row, scale } = reduce(rowOf({ terms, sum: 0 }));
      if (pivotOf(row) !== undefined) return null;
      return Number(-(row.get(SUM) ?? 0n)) / Number(scale);
    },
  };
}
