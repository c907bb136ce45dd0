import { monthOf, type YearMonth } from '@haicap/domain-kit';
import type { ColumnType } from './ColumnType.ts';
import { readDay, readMonth, vietnameseDay } from './dayForms.ts';

export interface MonthOptions {
  /** The first month that can be meant; January 1900 when left out. */
  readonly min?: YearMonth;
  /** The last month that can be meant; December 2199 when left out. */
  readonly max?: YearMonth;
}

const expected = { vi: 'tháng mm/yyyy hoặc yyyy-mm', en: 'a month mm/yyyy or yyyy-mm' };

/** A month, mm/yyyy or yyyy-mm; also its first day, which is what a workbook makes of a month. */
export function month({
  min = '1900-01',
  max = '2199-12',
}: MonthOptions = {}): ColumnType<YearMonth> {
  const within = {
    vi: `tháng từ ${vietnameseDay(min)} đến ${vietnameseDay(max)}`,
    en: `a month from ${min} to ${max}`,
  };
  return {
    expected,
    parse(text) {
      const value = readMonth(text) ?? firstDayOf(text);
      if (value === undefined) return { reason: 'NOT_A_MONTH', expected };
      const fits = value >= min && value <= max;
      return fits ? { value } : { reason: 'OUT_OF_RANGE', expected: within };
    },
  };
}

function firstDayOf(text: string): YearMonth | undefined {
  const day = readDay(text);
  return day?.endsWith('-01') ? monthOf(day) : undefined;
}
