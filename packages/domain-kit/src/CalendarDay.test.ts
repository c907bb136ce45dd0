import { describe, expect, it } from '@jest/globals';
import { addMonths } from './CalendarDay.ts';

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-01', -1, '2025-12-01'],
    ['2026-11-25', 0, '2026-11-25'],
    ['2026-11-25', -1200, '1926-11-25'],
  ])('%s and %d months is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });
});
