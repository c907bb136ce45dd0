import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_POLICIES } from '../policies/Policies.ts';
import { type InsurancePeriod, insuranceMonths } from './insuranceMonths.ts';
import { isInFirstYear } from './isInFirstYear.ts';
import { monthsEarly } from './monthsEarly.ts';
import { roundedYears } from './roundedYears.ts';

describe('monthsEarly', () => {
  it.each([
    ['2025-05-01', '2027-11', 30],
    ['2025-06-01', '2029-06', 48],
    ['2026-01-01', '2029-06', 41],
    ['2025-08-01', '2032-08', 84],
    ['2026-06-01', '2029-06', 36],
    ['2027-06-01', '2029-06', 24],
    ['2028-06-01', '2029-06', 12],
    ['2025-07-01', '2027-08', 25],
  ])('from %s to %s are %d', (leaving, pension, months) => {
    expect(monthsEarly(leaving, pension)).toBe(months);
  });

  it('counts whole months alone, and none once the month has begun', () => {
    expect(monthsEarly('2025-05-02', '2027-11')).toBe(29);
    expect(monthsEarly('2027-11-01', '2027-11')).toBe(0);
    expect(monthsEarly('2028-03-01', '2027-11')).toBe(0);
  });
});

describe('roundedYears', () => {
  it.each([
    [0, '0'],
    [1, '0.5'],
    [6, '0.5'],
    [7, '1'],
    [11, '1'],
    [12, '1'],
    [30, '2.5'],
    [41, '3.5'],
    [35 * 12 + 4, '35.5'],
    [35 * 12 + 11, '36'],
    [36 * 12 + 4, '36.5'],
    [27 * 12 + 11, '28'],
  ])('%d months are %s years', (months, years) => {
    expect(roundedYears(months).toString()).toBe(years);
  });
});

describe('isInFirstYear', () => {
  it('goes by the day the arrangement takes effect', () => {
    expect(isInFirstYear('2026-06-15', '2025-06-16', DEFAULT_POLICIES)).toBe(true);
    expect(isInFirstYear('2026-06-17', '2025-06-16', DEFAULT_POLICIES)).toBe(false);
    expect(isInFirstYear('2026-06-30', '2025-07-01', DEFAULT_POLICIES)).toBe(true);
    expect(isInFirstYear('2026-06-01', '2025-03-01', DEFAULT_POLICIES)).toBe(false);
  });

  it('leaves the day after just 12 months to the policy', () => {
    const day = ['2026-06-16', '2025-06-16'] as const;
    expect(isInFirstYear(...day, DEFAULT_POLICIES)).toBe(false);
    expect(isInFirstYear(...day, { boundaryDay: 'FIRST_12_MONTHS' })).toBe(true);
  });

  it('ends with the last day of a shorter month', () => {
    expect(isInFirstYear('2025-02-27', '2024-02-29', DEFAULT_POLICIES)).toBe(true);
    expect(isInFirstYear('2025-02-28', '2024-02-29', DEFAULT_POLICIES)).toBe(false);
  });
});

describe('insuranceMonths', () => {
  const state = { compensated: false, inState: true };

  it('counts a month once, and apart what was compensated', () => {
    const periods = [
      { from: '2000-01', to: '2009-12', ...state },
      { from: '2009-07', to: '2010-06', ...state },
      { from: '1998-01', to: '1999-12', compensated: true, inState: true },
      { from: '2011-01', to: '2011-06', compensated: false, inState: false },
    ];
    expect(insuranceMonths(periods)).toEqual({
      total: 156,
      uncompensated: 132,
      inState: 150,
      inStateUncompensated: 126,
    });
  });

  it('does not depend on the order of the periods', () => {
    const month = fc
      .tuple(fc.integer({ min: 1990, max: 2024 }), fc.integer({ min: 10, max: 12 }))
      .map(([year, m]) => `${year}-${m}`);
    const period: fc.Arbitrary<InsurancePeriod> = fc
      .tuple(month, month, fc.boolean(), fc.boolean())
      .map(([a, b, compensated, inState]) => {
        const [from = a, to = b] = [a, b].sort();
        return { from, to, compensated, inState };
      });
    const periods = fc.array(period, { maxLength: 6 });
    const shuffled = periods.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(insuranceMonths(other)).toEqual(insuranceMonths(list));
      }),
    );
  });
});
