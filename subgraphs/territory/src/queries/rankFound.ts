import type { CalendarDay } from '@haicap/domain-kit';
import type { CursorValues } from '@haicap/subgraph-kit';
import type { FoundUnit } from './findUnits.ts';

/** A place in the ranking; after the found unit's values comes the unit that it led to. */
export type RankPlace = CursorValues;

/** Tier, standing, rank, level, length, found unit, unit led to. */
export const PLACE_LENGTH = 7;

export interface Ranked {
  readonly unit: FoundUnit;
  readonly place: RankPlace;
}

const LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE'];
/** The rank of a name in another spelling. */
const SPELLING_RANK = 1;

/**
 * The surest first; of equally sure ones those that bear the name, then those that bore it, then
 * dissolved ones, then former names; then the higher level, then the shorter. Names in either
 * spelling are one tier: who writes D'Ran rather means the living D’Ran than the dissolved D'Ran.
 */
export function ranked(found: readonly FoundUnit[], day: CalendarDay): readonly Ranked[] {
  return found
    .map((unit) => ({ unit, place: placeOf(unit, day) }))
    .sort((a, b) => comparePlaces(a.place, b.place));
}

function placeOf(unit: FoundUnit, day: CalendarDay): RankPlace {
  const { rank, matchedBy } = unit.fit;
  const tier = matchedBy === 'EXACT_NAME' && rank < SPELLING_RANK ? SPELLING_RANK : rank;
  const level = LEVELS.indexOf(unit.level);
  return [tier, standingOf(unit, day), rank, level, unit.name.length, unit.unitId];
}

function standingOf({ formerName, validTo, nameUntil }: FoundUnit, day: CalendarDay): number {
  if (formerName) return 3;
  if (validTo !== null && validTo <= day) return 2;
  return nameUntil !== null && nameUntil <= day ? 1 : 0;
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
