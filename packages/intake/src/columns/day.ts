import type { CalendarDay, YearMonth } from '@haicap/domain-kit';
import type { Bilingual } from '../Bilingual.ts';
import type { ColumnType } from './ColumnType.ts';
import { readDay, readMonth, vietnameseDay } from './dayForms.ts';

export interface DayOptions {
  /** The first day that can be meant; 1 January 1900 when left out, so that a slip is noticed. */
  readonly min?: CalendarDay;
  /** The last day that can be meant; 31 December 2199 when left out. */
  readonly max?: CalendarDay;
  /** Takes a month where the day is not known, as in a birth: the value is then `yyyy-mm`. */
  readonly orMonth?: boolean;
}

/** A calendar day, dd/mm/yyyy or yyyy-mm-dd. A date of a workbook is one as well. */
export function day(options: DayOptions = {}): ColumnType<CalendarDay | YearMonth> {
  const { min = '1900-01-01', max = '2199-12-31', orMonth = false } = options;
  const expected: Bilingual = orMonth
    ? { vi: 'ngày dd/mm/yyyy hoặc tháng mm/yyyy', en: 'a day dd/mm/yyyy or a month mm/yyyy' }
    : { vi: 'ngày dd/mm/yyyy hoặc yyyy-mm-dd', en: 'a day dd/mm/yyyy or yyyy-mm-dd' };
  const within: Bilingual = {
    vi: `ngày từ ${vietnameseDay(min)} đến ${vietnameseDay(max)}`,
    en: `a day from ${min} to ${max}`,
  };
  return {
    expected,
    parse(text) {
      const value = readDay(text) ?? (orMonth ? readMonth(text) : undefined);
      if (value === undefined) return { reason: 'NOT_A_DAY', expected };
      const fits = value >= min.slice(0, value.length) && value <= max.slice(0, value.length);
      return fits ? { value } : { reason: 'OUT_OF_RANGE', expected: within };
    },
  };
}
