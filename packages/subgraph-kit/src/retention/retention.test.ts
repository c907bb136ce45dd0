import { addDays, addMonths } from '@haicap/domain-kit';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { parseEnvironment } from '../config/parseEnvironment.ts';
import { expiredBefore } from './expiredBefore.ts';
import { RETENTION_KINDS, UNDECIDED_RETENTION } from './RetentionPolicy.ts';
import { retentionSetting } from './retentionSetting.ts';

const Environment = z.object({ RETENTION_MONTHS: retentionSetting });
const read = (text?: string) => parseEnvironment(Environment, { RETENTION_MONTHS: text });

describe('the setting', () => {
  it.each([undefined, '', '  '])('%p keeps everything until somebody decides', (text) => {
    expect(read(text).RETENTION_MONTHS).toEqual(UNDECIDED_RETENTION);
    expect(Object.values(UNDECIDED_RETENTION)).toEqual(RETENTION_KINDS.map(() => null));
  });

  it('gives the kinds that it names a period, and no other', () => {
    expect(read('health=24, discipline=60').RETENTION_MONTHS).toEqual({
      ...UNDECIDED_RETENTION,
      health: 24,
      discipline: 60,
    });
    expect(read('audit=1200').RETENTION_MONTHS.audit).toBe(1200);
  });

  it.each([
    'health',
    'health=',
    'health=0',
    'health=-1',
    'health=024',
    'health=2.5',
    'health=1201',
    'health=24,',
    'health=24,health=36',
    'Health=24',
    'salary=24',
    'toString=24',
  ])('refuses %s', (text) => {
    expect(() => read(text)).toThrow('RETENTION_MONTHS: expected periods in months');
  });
});

const keeping = (months: number) => ({ ...UNDECIDED_RETENTION, health: months });

describe('expiredBefore', () => {
  it.each([
    ['2026-11-25', 24, '2024-11-25'],
    ['2026-11-01', 1, '2026-10-01'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2026-03-28', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-05-31', 1, '2026-04-30'],
    ['2026-07-31', 1, '2026-06-30'],
    ['2028-02-29', 12, '2027-02-28'],
    ['2028-02-29', 48, '2024-02-29'],
    ['2026-02-28', 12, '2025-02-28'],
    ['2026-12-31', 13, '2025-11-30'],
  ])('on %s with %d months is %s', (today, months, expected) => {
    expect(expiredBefore(keeping(months), 'health', today)).toBe(expected);
  });

  it('is null for what nobody has decided', () => {
    for (const kind of RETENTION_KINDS) {
      expect(expiredBefore(UNDECIDED_RETENTION, kind, '2026-11-25')).toBeNull();
    }
    expect(expiredBefore(keeping(24), 'discipline', '2026-11-25')).toBeNull();
  });

  it('never expires a day before its months are over, nor later than three days after', () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1950-01-01', count));
    const months = fc.integer({ min: 1, max: 1200 });
    fc.assert(
      fc.property(day, months, fc.integer({ min: -5, max: 5 }), (from, period, near) => {
        const over = addMonths(from, period);
        const today = addDays(over, near);
        const expired = from < (expiredBefore(keeping(period), 'health', today) ?? '');
        if (today < over) expect(expired).toBe(false);
        if (today > addDays(over, 3)) expect(expired).toBe(true);
      }),
      { numRuns: 2_000, seed: 20_261_125 },
    );
  });
});
