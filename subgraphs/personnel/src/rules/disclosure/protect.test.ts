import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Attacker, attacker } from '../../../test/support/attacker.ts';
import type { CountRow, Counts, Dimension, Grain } from './Counts.ts';
import { hiddenRows, type Pick } from './hiddenRows.ts';
import { type Protection, protect } from './protect.ts';

const PLAIN = (name: string): Dimension => ({ name, depth: 1 });
const PLACE: Dimension = { name: 'place', depth: 2 };

const countsOf = (dimensions: readonly Dimension[], rows: readonly CountRow[]): Counts => ({
  dimensions,
  rows,
  groups: () => 1,
});

/** A table of two plain dimensions, by its rows. */
const table = (cells: readonly (readonly number[])[]): Counts =>
  countsOf(
    [PLAIN('a'), PLAIN('b')],
    cells.flatMap((row, i) =>
      row.map((count, j) => ({ path: [[`a${i}`], [`b${j}`]], counts: [count] })),
    ),
  );

const hiddenCells = (protection: Protection, grain: Grain) => [...protection.at(grain).hidden];

describe('what is hidden', () => {
  it('is nothing where nobody is few', () => {
    const protection = protect(
      table([
        [5, 0],
        [7, 12],
      ]),
    );
    expect(hiddenCells(protection, [1, 1])).toEqual([0, 0, 0, 0]);
  });

  it('is a second cell of a line, the smallest that does', () => {
    const one = countsOf(
      [PLAIN('a')],
      [30, 2, 9, 0].map((count, i) => ({ path: [[`a${i}`]], counts: [count] })),
    );
    expect(hiddenCells(protect(one), [1])).toEqual([0, 1, 1, 0]);
  });

  it('is a third where two are still few together', () => {
    const one = countsOf(
      [PLAIN('a')],
      [30, 2, 1, 9].map((count, i) => ({ path: [[`a${i}`]], counts: [count] })),
    );
    expect(hiddenCells(protect(one), [1])).toEqual([0, 1, 1, 1]);
  });

  it('is an empty cell too where the others would tell', () => {
    // Rows 10 and 7, columns 10 and 7: without the empty cell, 7 and then 3 could be had.
    expect(
      hiddenCells(
        protect(
          table([
            [3, 7],
            [7, 0],
          ]),
        ),
        [1, 1],
      ),
    ).toEqual([1, 1, 1, 1]);
  });

  it('is whole where everybody is few, and in every finer table', () => {
    const protection = protect(table([[1, 2]]));
    expect(hiddenCells(protection, [0, 0])).toEqual([1]);
    expect(hiddenCells(protection, [1, 1])).toEqual([1, 1]);
  });

  it('is the communes of a hidden province', () => {
    const rows = [
      ['p1', 'u1', 3],
      ['p2', 'u2', 20],
      ['p2', 'u3', 30],
      ['p3', 'u4', 60],
    ] as const;
    const protection = protect(
      countsOf(
        [PLACE],
        rows.map(([province, unit, count]) => ({ path: [[province, unit]], counts: [count] })),
      ),
    );
    expect(hiddenCells(protection, [1])).toEqual([1, 1, 0]);
    expect(hiddenCells(protection, [2])).toEqual([1, 1, 1, 0]);
  });
});

describe('an answer', () => {
  it('that takes all known units is not of everything where others are not known', () => {
    const protection = protect(
      countsOf(
        [PLACE],
        [
          { path: [['p1', 'u1']], counts: [2] },
          { path: [['p2']], counts: [7] },
          { path: [['p3']], counts: [90] },
        ],
      ),
    );
    const pick: Pick = { level: 2, accepts: ([, unit]) => unit === 'u1' };
    expect(hiddenRows(protection, [0], [pick])).toEqual([[[]]]);
    expect(hiddenRows(protection, [0], [null])).toEqual([]);
  });
});

interface Case {
  readonly counts: Counts;
  readonly values: readonly (readonly string[])[];
}

/** Tables over two or three dimensions, one of them perhaps of places, with mostly few people. */
const CASES: fc.Arbitrary<Case> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 3 }),
    places: fc.boolean(),
    seed: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(0) },
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) },
        { weight: 1, arbitrary: fc.integer({ min: 7, max: 60 }) },
      ),
      { minLength: 64, maxLength: 64 },
    ),
  })
  .map(({ sizes, places, seed }) => {
    const dimensions = sizes.map((_, i) => (places && i === 0 ? PLACE : PLAIN(`d${i}`)));
    const values = sizes.map((size, i) => Array.from({ length: size }, (_, j) => `d${i}v${j}`));
    const pathOf = (i: number, value: string): readonly string[] =>
      dimensions[i] === PLACE ? [Number(value.at(-1)) < 2 ? 'p0' : 'p1', value] : [value];
    const cells = values.reduce<readonly (readonly string[])[]>(
      (all, axis) => all.flatMap((cell) => axis.map((value) => [...cell, value])),
      [[]],
    );
    const rows = cells.map((cell, at) => ({
      path: cell.map((value, i) => pathOf(i, value)),
      counts: [seed[at] as number],
    }));
    return { counts: countsOf(dimensions, rows), values };
  });

const GRAINS = (dimensions: readonly Dimension[]): readonly Grain[] =>
  dimensions.reduce<readonly Grain[]>(
    (all, { depth }) =>
      all.flatMap((grain) => Array.from({ length: depth + 1 }, (_, level) => [...grain, level])),
    [[]],
  );

/** Every way to pick nothing, one value or all but one value in each dimension. */
function picksOf({ counts, values }: Case): readonly (readonly (Pick | null)[])[] {
  return values.reduce<readonly (readonly (Pick | null)[])[]>(
    (all, axis, i) => {
      const level = counts.dimensions[i]?.depth as number;
      const own = axis.flatMap((value): Pick[] => [
        { level, accepts: (each) => each.at(-1) === value },
        { level, accepts: (each) => each.at(-1) !== value },
      ]);
      return all.flatMap((picks) => [null, ...own].map((pick) => [...picks, pick]));
    },
    [[]],
  );
}

const nameOf = (row: CountRow) => row.path.map((path) => path.at(-1)).join(' ');

/** The rows of an answer by hand: what each is the sum of. */
function answerOf({ counts }: Case, grain: Grain, picks: readonly (Pick | null)[]) {
  const rows = new Map<string, CountRow[]>();
  for (const row of counts.rows) {
    const taken = picks.every(
      (pick, i) => !pick || pick.accepts((row.path[i] ?? []).slice(0, pick.level)),
    );
    if (!taken) continue;
    const key = JSON.stringify(row.path.map((path, i) => path.slice(0, grain[i])));
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}

const sumOf = (rows: readonly CountRow[]) =>
  rows.reduce((sum, { counts }) => sum + (counts[0] as number), 0);

/** Everything that can be asked is asked; answers the attacker and every group of few people. */
function askEverything(each: Case): { someone: Attacker; few: CountRow[][]; shown: number } {
  const protection = protect(each.counts);
  const someone = attacker();
  const few = new Map<string, CountRow[]>();
  let shown = 0;
  for (const grain of GRAINS(each.counts.dimensions)) {
    for (const picks of picksOf(each)) {
      const hidden = new Set(
        hiddenRows(protection, grain, picks).map((path) => JSON.stringify(path)),
      );
      for (const [key, rows] of answerOf(each, grain, picks)) {
        const sum = sumOf(rows);
        const terms = rows.map(nameOf);
        if (!hidden.has(key)) {
          someone.learn({ terms, sum });
          shown += 1;
        }
        if (picks.every((pick) => pick === null) && sum >= 1 && sum <= 4)
          few.set(terms.join(), rows);
      }
    }
  }
  return { someone, few: [...few.values()], shown };
}

describe('an attacker who asks everything', () => {
  it('computes no group of 1 to 4 people', () => {
    fc.assert(
      fc.property(CASES, (each) => {
        const { someone, few } = askEverything(each);
        for (const rows of few) expect(someone.compute(rows.map(nameOf))).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('sees the same cells hidden whatever is asked first', () => {
    fc.assert(
      fc.property(CASES, fc.boolean(), (each, reversed) => {
        const grains = GRAINS(each.counts.dimensions);
        const first = protect(each.counts);
        const second = protect({ ...each.counts, rows: [...each.counts.rows].reverse() });
        for (const grain of reversed ? [...grains].reverse() : grains) second.at(grain);
        for (const grain of grains) {
          expect(hiddenCells(second, grain)).toEqual(hiddenCells(first, grain));
        }
      }),
      { numRuns: 50 },
    );
  });
});
