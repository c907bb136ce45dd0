import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addToMonth, monthsBetween } from '../YearMonth.ts';
import { officerPensionMonth, pensionMonth } from './pensionMonth.ts';
import type { Sex } from './retirementAge.ts';

/** Appendix I: sex, first and last birth month, age in years and months. */
const COHORTS: readonly (readonly [Sex, string, string, number, number])[] = [
  ['MALE', '1964-01', '1964-09', 61, 3],
  ['MALE', '1964-10', '1965-06', 61, 6],
  ['MALE', '1965-07', '1966-03', 61, 9],
  ['MALE', '1966-04', '1990-12', 62, 0],
  ['FEMALE', '1968-09', '1969-04', 56, 8],
  ['FEMALE', '1969-05', '1969-12', 57, 0],
  ['FEMALE', '1970-01', '1970-08', 57, 4],
  ['FEMALE', '1970-09', '1971-04', 57, 8],
  ['FEMALE', '1971-05', '1971-12', 58, 0],
  ['FEMALE', '1972-01', '1972-08', 58, 4],
  ['FEMALE', '1972-09', '1973-04', 58, 8],
  ['FEMALE', '1973-05', '1973-12', 59, 0],
  ['FEMALE', '1974-01', '1974-08', 59, 4],
  ['FEMALE', '1974-09', '1975-04', 59, 8],
  ['FEMALE', '1975-05', '1995-12', 60, 0],
];

/** Pension months of the first and the last birth month, where the table prints them. */
const PRINTED: readonly (readonly [Sex, string, string])[] = [
  ['MALE', '1964-01', '2025-05'],
  ['MALE', '1964-09', '2026-01'],
  ['MALE', '1964-10', '2026-05'],
  ['MALE', '1965-06', '2027-01'],
  ['MALE', '1965-07', '2027-05'],
  ['MALE', '1966-03', '2028-01'],
  ['MALE', '1966-01', '2027-11'],
  ['MALE', '1966-04', '2028-05'],
  ['FEMALE', '1968-09', '2025-06'],
  ['FEMALE', '1969-04', '2026-01'],
  ['FEMALE', '1969-05', '2026-06'],
  ['FEMALE', '1969-12', '2027-01'],
  ['FEMALE', '1970-01', '2027-06'],
  ['FEMALE', '1970-03', '2027-08'],
  ['FEMALE', '1970-08', '2028-01'],
  ['FEMALE', '1974-09', '2034-06'],
  ['FEMALE', '1975-04', '2035-01'],
  ['FEMALE', '1975-05', '2035-06'],
];

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
  it.each([
    ['FEMALE', '1975-09', '2028-06'],
    ['MALE', '1970-01', '2026-08'],
  ] as const)('%s born %s, appendix II: from %s', (sex, birth, month) => {
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
