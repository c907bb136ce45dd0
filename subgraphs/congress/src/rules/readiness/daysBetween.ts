import type { CalendarDay } from '@haicap/domain-kit';

const DAY = 86_400_000;

/** How many days lie from one day to another; negative where it lies before. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
