import type { CalendarDay } from '@haicap/domain-kit';

/** Where a unit stood in the tree in one span of days (`validTo` exclusive, null while it lasts). */
export interface UnitScope {
  readonly id: string;
  readonly code: string;
  readonly parent: string | null;
  readonly province: string | null;
  readonly formerDistrict: string | null;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
}
