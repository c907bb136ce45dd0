import { type CalendarDay, isCalendarDay } from '@haicap/domain-kit';

/**
 * What names a territorial unit in the graph: its id (`26740.2`, `VN`) or a code (`26740`),
 * each as it is today or, after `@`, on a day (`26740.1@2025-06-30`).
 */
export type UnitReference =
  | { readonly by: 'id'; readonly id: string; readonly day: CalendarDay | null }
  | { readonly by: 'code'; readonly code: string; readonly day: CalendarDay | null };

const REFERENCE = /^(?:(VN|\d{2,5}\.[1-9]\d*)|(\d{2}|\d{3}|\d{5}))(?:@(.+))?$/;

/** Reads a reference; null when the text names no unit by its form. */
export function parseUnitReference(text: string): UnitReference | null {
  const match = REFERENCE.exec(text);
  if (!match) return null;
  const [, id, code, day] = match;
  if (day !== undefined && !isCalendarDay(day)) return null;
  if (id !== undefined) return { by: 'id', id, day: day ?? null };
  return { by: 'code', code: code ?? '', day: day ?? null };
}

/** The id by which the graph hands out a unit: plain as it is today, with its day otherwise. */
export function formatUnitId(id: string, day: CalendarDay, today: CalendarDay): string {
  return day === today ? id : `${id}@${day}`;
}
