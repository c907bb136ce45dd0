/** A month, `yyyy-mm`. Compares correctly as text. */
export type YearMonth = string;

/** True for a month written `yyyy-mm`, from the year 1 on. */
export function isYearMonth(text: string): boolean {
  return /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** The month of a day (`yyyy-mm-dd`). */
export function monthOf(day: string): YearMonth {
  return day.slice(0, 7);
}

const ordinal = (month: YearMonth) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** The month `count` months after `month` (before it, when negative). */
export function addToMonth(month: YearMonth, count: number): YearMonth {
  const at = ordinal(month) + count;
  const year = String(Math.floor(at / 12)).padStart(4, '0');
  return `${year}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** How many months lie from one month to another; negative when `to` is the earlier. */
export function monthsBetween(from: YearMonth, to: YearMonth): number {
  return ordinal(to) - ordinal(from);
}
