import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COHORTS, PRINTED, PRINTED_OF_APPENDIX_2 } from '../../test/retirementCohorts.ts';
import { addToMonth, monthsBetween } from '../YearMonth.ts';
import { officerPensionMonth, pensionMonth } from './pensionMonth.ts';
import type { Sex } from './retirementAge.ts';

/** The age in months at the month before the pension. */
function ageReached(birth: string, sex: Sex, appendix: 'APPENDIX_1' | 'APPENDIX_2') {
  const month = pensionMonth(birth, sex, appendix);
  return month === null ? null : monthsBetween(birth, month) - 1;
}

describe.each([
  ['APPENDIX_1', 0],
  ['APPENDIX_2', 60],
] as const)('%s of Decree 135/2020', (appendix, shift) => {
  it.each(COHORTS)('%s born %s to %s', (sex, first, last, years, months) => {
    const age = years * 12 + months - shift;
    expect(ageReached(addToMonth(first, shift), sex, appendix)).toBe(age);
    expect(ageReached(addToMonth(last, shift), sex, appendix)).toBe(age);
  });

  it.each(COHORTS.slice(1).filter(([sex, first], i) => COHORTS[i]?.[0] === sex && first))(
    '%s: a month before %s the age is the cohort before’s',
    (sex, first, _, years, months) => {
      const step = sex === 'MALE' ? 3 : 4;
      const before = addToMonth(first, shift - 1);
      expect(ageReached(before, sex, appendix)).toBe(years * 12 + months - shift - step);
    },
  );

  it.each(COHORTS.filter(([, , last]) => last < '1980'))(
    '%s: a month after %s to %s the age is the next cohort’s',
    (sex, _, last, years, months) => {
      const step = sex === 'MALE' ? 3 : 4;
      const after = addToMonth(last, shift + 1);
      expect(ageReached(after, sex, appendix)).toBe(years * 12 + months - shift + step);
    },
  );

  it.each(PRINTED)('%s born %s draws a pension from %s', (sex, birth, month) => {
    expect(pensionMonth(addToMonth(birth, shift), sex, appendix)).toBe(month);
  });

  it('never lets the younger of two retire first', () => {
    const births = fc.integer({ min: 0, max: 700 }).map((n) => addToMonth('1965-09', shift + n));
    fc.assert(
      fc.property(births, fc.constantFrom<Sex>('MALE', 'FEMALE'), (birth, sex) => {
        const month = pensionMonth(birth, sex, appendix) ?? '';
        const next = pensionMonth(addToMonth(birth, 1), sex, appendix) ?? '';
        expect(month > '2021' && month < next).toBe(true);
      }),
    );
  });
});

describe('pensionMonth', () => {
  it.each(PRINTED_OF_APPENDIX_2)('%s born %s, appendix II: from %s', (sex, birth, month) => {
    expect(pensionMonth(birth, sex, 'APPENDIX_2')).toBe(month);
  });

  it('knows nobody who was of age before 2021', () => {
    expect(pensionMonth('1960-09', 'MALE', 'APPENDIX_1')).toBeNull();
    expect(pensionMonth('1960-10', 'MALE', 'APPENDIX_1')).toBe('2021-02');
  });

  it.each([
    ['1971-05', 58, '2029-06'],
    ['1978-07', 54, '2032-08'],
  ])('an officer born %s with the top age %d: from %s', (birth, topAge, month) => {
    expect(officerPensionMonth(birth, topAge)).toBe(month);
  });
});
