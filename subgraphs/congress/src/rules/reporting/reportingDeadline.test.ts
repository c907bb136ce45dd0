import { describe, expect, it } from '@jest/globals';
import { reportingDeadline, weekOf } from './reportingDeadline.ts';

const deadline = (week: string) => reportingDeadline(week)?.toISOString() ?? null;

describe('reportingDeadline', () => {
  it.each([
    ['2025-04-14', '2025-04-16T08:00:00.000Z'],
    ['2025-04-16', '2025-04-16T08:00:00.000Z'],
    ['2025-04-20', '2025-04-16T08:00:00.000Z'],
    ['2025-04-21', '2025-04-23T08:00:00.000Z'],
    ['2025-07-01', '2025-07-02T08:00:00.000Z'],
    ['2025-10-31', '2025-10-29T08:00:00.000Z'],
    ['2025-11-02', '2025-10-29T08:00:00.000Z'],
  ])('the week of %s is due on %s, 15:00 in Viet Nam', (week, due) => {
    expect(deadline(week)).toBe(due);
  });

  it('there are no reports before 16 April and after 31 October 2025', () => {
    expect(deadline('2025-04-13')).toBeNull();
    expect(deadline('2025-11-03')).toBeNull();
  });

  it('a week runs from Monday to Sunday', () => {
    expect(weekOf('2025-04-13')).toBe('2025-04-07');
    expect(weekOf('2025-04-14')).toBe('2025-04-14');
    expect(weekOf('2025-12-31')).toBe('2025-12-29');
  });
});
