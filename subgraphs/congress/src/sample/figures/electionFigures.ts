import { apportion } from './apportion.ts';
import { byProvince, SAMPLE_PROVINCES } from './sampleProvinces.ts';

/** The election of a body in a unit: what it comes to in sum is published, the shares are made up. */
export interface ElectionFigures {
  readonly seats: number;
  readonly electoralUnits: number;
  readonly candidates: number;
  /** Null where it was not counted. */
  readonly selfNominated: number | null;
}

const weights = SAMPLE_PROVINCES.map(({ communes }) => communes);

/** 182 electoral units elect 500: two or three in each; and 864 stand, two more than seats in each. */
const ASSEMBLY_UNITS = apportion(182, weights, 3);
const THREE_SEATS = apportion(500 - 2 * 182, ASSEMBLY_UNITS);

/** Four nominated themselves; where is made up. */
const SELF_NOMINATED: ReadonlyMap<string, number> = new Map([
  ['01', 1],
  ['48', 1],
  ['79', 2],
]);

/** The National Assembly's election by a province's code: 500 seats, 182 units, 864 candidates. */
export const ASSEMBLY_FIGURES: ReadonlyMap<string, ElectionFigures> = new Map(
  SAMPLE_PROVINCES.map(({ code }, at) => {
    const electoralUnits = ASSEMBLY_UNITS[at] ?? 0;
    const seats = 2 * electoralUnits + (THREE_SEATS[at] ?? 0);
    const candidates = seats + 2 * electoralUnits;
    const selfNominated = SELF_NOMINATED.get(code) ?? 0;
    return [code, { seats, electoralUnits, candidates, selfNominated }];
  }),
);

const COUNCIL_SEATS = apportion(2554, weights, 50);
const COUNCIL_CANDIDATES = apportion(4223, COUNCIL_SEATS);

/** Provincial councils by code: 2,554 seats and 4,223 candidates. */
export const COUNCIL_FIGURES: ReadonlyMap<string, ElectionFigures> = new Map(
  SAMPLE_PROVINCES.map(({ code }, at) => {
    const seats = COUNCIL_SEATS[at] ?? 0;
    const electoralUnits = Math.ceil(seats / 5);
    return [
      code,
      { seats, electoralUnits, candidates: COUNCIL_CANDIDATES[at] ?? 0, selfNominated: null },
    ];
  }),
);

/** Seats of all commune-level councils of a province by its code: 72,613 in all. */
export const COMMUNE_COUNCIL_SEATS = byProvince(SAMPLE_PROVINCES, apportion(72_613, weights));

/** Voters by a province's code: about 79 million. */
export const VOTERS = byProvince(SAMPLE_PROVINCES, apportion(79_000_000, weights));

/** A commune's council has from 15 to 30. Law 72/2025/QH15, Art. 30.2. */
const FEWEST = 15;
const MOST = 30;

/**
 * Shares seats out over a province's communes, none below 15 and none over 30: around their mean by
 * `spread`, a number from 0 to below 1 for each.
 */
export function communeSeats(total: number, spread: readonly number[]): readonly number[] {
  const seats = [
    ...apportion(
      total,
      spread.map(() => 1),
    ),
  ];
  for (let one = 0; one + 1 < seats.length; one += 2) {
    const [left = 0, right = 0] = seats.slice(one, one + 2);
    const room = Math.min(MOST - left, right - FEWEST);
    const moved = Math.floor((spread[one] ?? 0) * (room + 1));
    seats.splice(one, 2, left + moved, right - moved);
  }
  return seats;
}
