import { type CalendarDay, isCalendarDay, isYearMonth, type YearMonth } from '@haicap/domain-kit';

const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const MONTH_FIRST = /^(?:tháng )?(\d{1,2})[/.-](\d{4})$/iu;

/** A day written dd/mm/yyyy (d/m/yyyy, also with dots or hyphens) or yyyy-mm-dd; else undefined. */
export function readDay(text: string): CalendarDay | undefined {
  const [, day, , month, year] = DAY_FIRST.exec(text) ?? [];
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text;
  return isCalendarDay(iso) ? iso : undefined;
}

/** A month written mm/yyyy (m/yyyy) or yyyy-mm; else undefined. */
export function readMonth(text: string): YearMonth | undefined {
  const [, month, year] = MONTH_FIRST.exec(text) ?? [];
  const iso = year ? `${year}-${month?.padStart(2, '0')}` : text;
  return isYearMonth(iso) ? iso : undefined;
}

/** A day or a month as it is written in Viet Nam. */
export function vietnameseDay(iso: CalendarDay | YearMonth): string {
  return iso.split('-').reverse().join('/');
}
