import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addToMonth, isYearMonth, monthOf, monthsBetween } from './YearMonth.ts';

test.each([
  ['2025-07', true],
  ['2025-12', true],
  ['2025-00', false],
  ['2025-13', false],
  ['2025-7', false],
  ['0000-01', false],
  ['2025-07-01', false],
])('%s is a month: %s', (text, expected) => {
  expect(isYearMonth(text)).toBe(expected);
});

// Months counted in RULES.md A4.
test.each([
  ['2025-05', '2027-11', 30],
  ['2025-06', '2029-06', 48],
  ['2026-01', '2029-06', 41],
  ['2025-08', '2032-08', 84],
])('from %s to %s are %i months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
  expect(addToMonth(from, months)).toBe(to);
  expect(monthsBetween(to, from)).toBe(-months);
});

test('a day lies in its month', () => {
  expect(monthOf('2025-07-31')).toBe('2025-07');
});

test('adding and counting agree', () => {
  const month = fc
    .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, of]) => `${year}-${String(of).padStart(2, '0')}`);
  fc.assert(
    fc.property(month, fc.integer({ min: -2000, max: 2000 }), (from, count) => {
      const to = addToMonth(from, count);
      expect(isYearMonth(to)).toBe(true);
      expect(monthsBetween(from, to)).toBe(count);
    }),
  );
});
