import {
  addToMonth,
  type CalendarDay,
  monthOf,
  officerPensionMonth,
  pensionMonth,
  type YearMonth,
} from '@haicap/domain-kit';
import { monthsEarly } from '../time/monthsEarly.ts';
import { given, type Known, known, lacking, then, together } from './Known.ts';
import type { Situation } from './Situation.ts';

/**
 * The first month of normal pension; null for one who was of age before 2021. An officer's top age
 * goes before the tables of Decree 135/2020.
 */
export function pensionMonthOf({ input }: Situation): Known<YearMonth | null> {
  const birthMonth = given(input.birthMonth, 'BIRTH_MONTH');
  const { topAge } = input;
  if (topAge === 'NOT_KNOWN') return lacking('TOP_AGE');
  if (topAge !== null) return then(birthMonth, (month) => officerPensionMonth(month, topAge));
  const appendix2 = given(input.appendixTwo, 'INSURANCE');
  return then(together({ birthMonth, sex: given(input.sex, 'SEX'), appendix2 }), (of) =>
    pensionMonth(of.birthMonth, of.sex, of.appendix2 ? 'APPENDIX_2' : 'APPENDIX_1'),
  );
}

/** `m` (and `ℓ`): whole months to the first month of normal pension; 0 once it has begun. */
export function monthsEarlyOf(situation: Situation): Known<number> {
  return then(pensionMonthOf(situation), (month) =>
    month === null ? 0 : monthsEarly(situation.input.leavingOn, month),
  );
}

/** True for one whose normal pension could have begun on the leaving day. */
export function isOfAge(situation: Situation): Known<boolean> {
  return then(
    pensionMonthOf(situation),
    (month) => month === null || monthOf(situation.input.leavingOn) >= month,
  );
}

/** True for one who is younger on the leaving day than so many years. */
export function isYoungerThan({ input }: Situation, years: number): Known<boolean> {
  const { birthDate, leavingOn } = input;
  if (birthDate !== null) return known(leavingOn < birthday(birthDate, years));
  const month = then(given(input.birthMonth, 'BIRTH_MONTH'), (m) => addToMonth(m, years * 12));
  if ('missing' in month) return month;
  if (month.value === monthOf(leavingOn)) return given<boolean>(null, 'BIRTH_DATE');
  return known(monthOf(leavingOn) < month.value);
}

function birthday(born: CalendarDay, years: number): string {
  return `${addToMonth(monthOf(born), years * 12)}${born.slice(7)}`;
}
