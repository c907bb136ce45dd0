import { addDays, type CalendarDay } from '@haicap/domain-kit';

/** The day of a life (`validTo` exclusive) that is nearest to `day`. */
export function nearestDay(
  life: { readonly validFrom: CalendarDay; readonly validTo: CalendarDay | null },
  day: CalendarDay,
): CalendarDay {
  if (day < life.validFrom) return life.validFrom;
  return life.validTo !== null && day >= life.validTo ? addDays(life.validTo, -1) : day;
}
