import type { CalendarDay } from '@haicap/domain-kit';

/** A unit that went, whole or in part, into another on a day. */
export interface UnitSuccession {
  readonly predecessor: string;
  readonly successor: string;
  readonly effectiveOn: CalendarDay;
}
