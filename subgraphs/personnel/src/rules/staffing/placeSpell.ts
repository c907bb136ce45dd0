import type { CalendarDay } from '@haicap/domain-kit';
import { isRefused } from '@haicap/subgraph-kit';
import { dayOutOfOrder, type Refused } from '../CommandFault.ts';
import type { Spell } from './StaffState.ts';

/** How a new value finds its place among those that hold one after another. */
export interface SpellPlan {
  /** True where one that begins on the same day is put right. */
  readonly corrects: boolean;
  /** The first day of the one that ends where the new one begins. */
  readonly ends: CalendarDay | null;
  readonly validTo: CalendarDay | null;
}

/**
 * Places a value from a day on: the one in force ends there, one of the same day is corrected, and
 * the new one ends where the next begins. Refused where `to` reaches into the next.
 */
export function placeSpell(
  spells: readonly Spell[],
  from: CalendarDay,
  to: CalendarDay | null,
): SpellPlan | Refused {
  const later = spells.map(({ validFrom }) => validFrom).filter((day) => day > from);
  const next = later.sort()[0] ?? null;
  const late = to === null ? null : dayOutOfOrder(to, { latest: next });
  if (late && isRefused(late)) return late;
  const running = spells.find(
    ({ validFrom, validTo }) => validFrom < from && (validTo === null || validTo > from),
  );
  return {
    corrects: spells.some(({ validFrom }) => validFrom === from),
    ends: running?.validFrom ?? null,
    validTo: to ?? next,
  };
}
