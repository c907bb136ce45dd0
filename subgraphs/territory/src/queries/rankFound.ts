import type { CalendarDay } from '@haicap/domain-kit';
import type { CursorValues } from '@haicap/subgraph-kit';
import type { FoundUnit } from './findUnits.ts';

/** A place in the ranking; after the found unit's values comes the unit that it led to. */
export type RankPlace = CursorValues;

/** Rank, standing, level, length, found unit, unit led to. */
export const PLACE_LENGTH = 6;

export interface Ranked {
  readonly unit: FoundUnit;
  readonly place: RankPlace;
}

const LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE'];

/** The surest first; of equally sure ones those that live, then the higher level, then the shorter. */
export function ranked(found: readonly FoundUnit[], day: CalendarDay): readonly Ranked[] {
  return found
    .map((unit) => ({ unit, place: placeOf(unit, day) }))
    .sort((a, b) => comparePlaces(a.place, b.place));
}

function placeOf(unit: FoundUnit, day: CalendarDay): RankPlace {
  const bears = (end: CalendarDay | null) => end === null || day < end;
  const standing = unit.formerName ? 2 : bears(unit.validTo) && bears(unit.nameUntil) ? 0 : 1;
  const level = LEVELS.indexOf(unit.level);
  return [unit.fit.rank, standing, level, unit.matchedName.length, unit.unitId];
}

/** Below 0 if `a` comes before `b`. */
export function comparePlaces(a: RankPlace, b: RankPlace): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? '';
    if (value === other) continue;
    return (value ?? '') < other ? -1 : 1;
  }
  return 0;
}
