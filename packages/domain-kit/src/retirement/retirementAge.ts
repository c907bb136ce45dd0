/** Which table of Decree 135/2020: normal conditions, or hard work and difficult areas. */
export type AgeAppendix = 'APPENDIX_1' | 'APPENDIX_2';

export type Sex = 'MALE' | 'FEMALE';

const TABLE = {
  MALE: { start: 60 * 12 + 3, step: 3, cap: 62 * 12 },
  FEMALE: { start: 55 * 12 + 4, step: 4, cap: 60 * 12 },
} as const;

/** The first year of the tables. */
export const FIRST_YEAR = 2021;

/**
 * The retirement age in months that holds in a calendar year from 2021 on. Decree 135/2020,
 * appendices I and II; the ages of the second are 5 years lower.
 */
export function retirementAge(sex: Sex, appendix: AgeAppendix, year: number): number {
  const { start, step, cap } = TABLE[sex];
  const age = Math.min(start + (year - FIRST_YEAR) * step, cap);
  return appendix === 'APPENDIX_1' ? age : age - 60;
}
