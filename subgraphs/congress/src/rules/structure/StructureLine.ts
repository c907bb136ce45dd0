import type { SeatRange } from './committeeSizes.ts';

/** What a committee is measured by, in the order of a report. Directive 45-CT/TW. */
export const STRUCTURE_CODES = [
  'WOMEN',
  'WOMEN_IN_STANDING',
  'YOUNG',
  'SCIENCE_TECHNOLOGY',
  'ETHNIC_MINORITIES',
  'RENEWAL',
  'YOUNGEST_BAND',
  'MIDDLE_BAND',
  'OLDEST_BAND',
  'COMMITTEE_SIZE',
  'STANDING_SIZE',
] as const;

export type StructureCode = (typeof STRUCTURE_CODES)[number];

/** Whether a target is met, and why there is none to meet. */
export type StructureState = 'MET' | 'SHORT' | 'OVER' | 'NO_TARGET' | 'COUNT_MISSING';

/** One measure of a committee. */
export interface StructureLine {
  readonly code: StructureCode;
  readonly state: StructureState;
  /** How many there are; null where it was not told. */
  readonly count: number | null;
  /** Of how many. */
  readonly of: number;
  /** The share asked for; null where the target is no share. */
  readonly targetShare: number | null;
  /** The seats asked for at least; null without a target. */
  readonly targetSeats: number | null;
  /** The seats allowed at most; null where none are too many. */
  readonly mostSeats: number | null;
  /** How many seats are missing; null where it cannot be told. */
  readonly short: number | null;
}

/** A share of seats, as whole parts: 15 of 100. */
export interface Share {
  readonly parts: number;
  readonly of: number;
}

/** What a measure asks for. */
export interface Target {
  readonly seats: number;
  readonly share?: Share;
  readonly most?: number;
}

/** The least whole seats that reach a share of them all. */
export function seatsOf(share: Share, all: number): Target {
  return { seats: Math.ceil((all * share.parts) / share.of), share };
}

/** A range of seats as a target. */
export function rangeTarget(range: SeatRange | null): Target | null {
  return range === null ? null : { seats: range.from, most: range.to };
}

/** Holds a count against its target; a null target is none that a source states. */
export function structureLine(
  code: StructureCode,
  count: number | null,
  of: number,
  target: Target | null,
): StructureLine {
  const share = target?.share;
  const line = {
    code,
    count,
    of,
    targetShare: share === undefined ? null : share.parts / share.of,
    targetSeats: target?.seats ?? null,
    mostSeats: target?.most ?? null,
  };
  if (target === null) return { ...line, state: 'NO_TARGET', short: null };
  if (count === null) return { ...line, state: 'COUNT_MISSING', short: null };
  const short = Math.max(0, target.seats - count);
  if (short > 0) return { ...line, state: 'SHORT', short };
  return { ...line, state: count > (target.most ?? count) ? 'OVER' : 'MET', short };
}
