import { addToMonth, type YearMonth } from '../YearMonth.ts';
import { type AgeAppendix, FIRST_YEAR, retirementAge, type Sex } from './retirementAge.ts';

const yearOf = (month: YearMonth) => Number(month.slice(0, 4));

/**
 * The first month of normal pension: the one after the month in which the retirement age is reached
 * (Decree 135/2020). Null for those who reached it before 2021, whom its tables do not know.
 */
export function pensionMonth(
  birthMonth: YearMonth,
  sex: Sex,
  appendix: AgeAppendix,
): YearMonth | null {
  for (let year = FIRST_YEAR; ; year += 1) {
    const reached = addToMonth(birthMonth, retirementAge(sex, appendix, year));
    if (yearOf(reached) > year) continue;
    return yearOf(reached) < FIRST_YEAR ? null : addToMonth(reached, 1);
  }
}

/**
 * The first month of pension of an officer, whose highest age of service is given in years: the
 * month after the one in which it is reached (Law 52/2024, as Circular 19/2025/TT-BQP applies it).
 */
export function officerPensionMonth(birthMonth: YearMonth, topAge: number): YearMonth {
  return addToMonth(birthMonth, topAge * 12 + 1);
}
