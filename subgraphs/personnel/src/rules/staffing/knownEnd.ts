import type { CalendarDay } from '@haicap/domain-kit';
import type { AssignmentEnd } from '../../entities/enums.ts';

/** An end that is recorded ahead. */
export interface KnownEnd {
  readonly on: CalendarDay;
  readonly reason: AssignmentEnd;
}

/** Each end that an assignment cannot outlast, by its reason; null where none is recorded. */
export type Bounds = Partial<Readonly<Record<AssignmentEnd, CalendarDay | null>>>;

/** The first of the ends that an assignment cannot outlast; null where it is open. */
export function knownEnd(bounds: Bounds): KnownEnd | null {
  const ends = (Object.entries(bounds) as [AssignmentEnd, CalendarDay | null][]).flatMap(
    ([reason, on]) => (on === null ? [] : [{ on, reason }]),
  );
  return ends.sort((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
}
