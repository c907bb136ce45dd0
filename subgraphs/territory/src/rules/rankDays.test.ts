import { describe, expect, test } from '@jest/globals';
import { bestDays, fittingDays, isAmbiguous, rankDays } from './rankDays.ts';

const DAYS = ['2025-06-30', '2025-07-01', '2026-04-30'];
/** A value that fits on the days marked by an x. */
const value = (marks: string, count = 1) => ({ count, fits: [...marks].map((m) => m === 'x') });
const told = (...values: ReturnType<typeof value>[]) =>
  rankDays(DAYS, values).map(({ from, to, fitCount, share }) => [from, to, fitCount, share]);

describe('days by fit', () => {
  test('the best first; each ends where the next recorded list begins', () => {
    expect(told(value('x..'), value('.x.'), value('.xx'), value('.xx'))).toEqual([
      ['2025-07-01', '2026-04-30', 3, 0.75],
      ['2026-04-30', null, 2, 0.5],
      ['2025-06-30', '2025-07-01', 1, 0.25],
    ]);
  });

  test('days that no value tells apart are one span, and ambiguous', () => {
    const ranked = rankDays(DAYS, [value('.xx'), value('xxx')]);
    expect(ranked.map(({ from, to, changes }) => [from, to, changes])).toEqual([
      ['2025-07-01', null, 2],
      ['2025-06-30', '2025-07-01', 1],
    ]);
    expect(bestDays(ranked)).toHaveLength(1);
    expect(isAmbiguous(ranked)).toBe(true);
  });

  test('as many values on other days, but other values, are two spans, and ambiguous', () => {
    const ranked = rankDays(DAYS, [value('x..'), value('..x')]);
    expect(bestDays(ranked).map(({ from }) => from)).toEqual(['2025-06-30', '2026-04-30']);
    expect(isAmbiguous(ranked)).toBe(true);
  });

  test('one best list is not ambiguous, and a value counts as often as it stands there', () => {
    const ranked = rankDays(DAYS, [value('x..', 2), value('.xx', 1)]);
    expect(ranked[0]).toMatchObject({ from: '2025-06-30', fitCount: 2, share: 2 / 3 });
    expect(isAmbiguous(ranked)).toBe(false);
  });

  test('values that fit no day tell nothing', () => {
    expect(told(value('...'))).toEqual([['2025-06-30', null, 0, 0]]);
  });
});

describe('the days of one value', () => {
  test.each([
    ['x..', [['2025-06-30', '2025-07-01']]],
    ['.xx', [['2025-07-01', null]]],
    [
      'x.x',
      [
        ['2025-06-30', '2025-07-01'],
        ['2026-04-30', null],
      ],
    ],
    ['...', []],
  ])('%s', (marks, spans) => {
    const found = fittingDays(DAYS, value(marks).fits).map(({ from, to }) => [from, to]);
    expect(found).toEqual(spans);
  });
});
