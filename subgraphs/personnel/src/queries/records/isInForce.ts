import type { CalendarDay } from '@haicap/domain-kit';

/** A span of days, its last one before `validTo`. */
interface Span {
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
}

/** True for a span that holds the day. */
export function isInForce({ validFrom, validTo }: Span, day: CalendarDay): boolean {
  return validFrom <= day && (validTo === null || validTo > day);
}
