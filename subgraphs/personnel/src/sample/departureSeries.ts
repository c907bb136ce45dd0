import type { CalendarDay } from '@haicap/domain-kit';

/** What had come of Decree 178 by a report's day, in people, from the beginning. */
export interface SeriesPoint {
  readonly day: CalendarDay;
  readonly proposed: number;
  readonly decided: number;
  readonly left: number;
  readonly paid: number;
}

/** The day before the decree took effect: nobody yet. */
export const BEFORE: CalendarDay = '2024-12-31';

/**
 * The reports of the Ministry of Home Affairs. Decided and paid are as published, left as far as it
 * is (30 June, 15 July). The Prime Minister's telegram 180 gives who was unpaid on 30 September
 * (39,746) and 9 October (14,496); decided on those days is spread evenly between its neighbours.
 *
 * The report of 15 July has 85,447 decided and, of 74,248 dossiers, 53,831 approved and 20,417
 * pending: read as the approval of the money, which follows the decision to leave and which no step
 * of a departure stands for. Proposed is set so that those 20,417 were proposed and not decided
 * that day; on other days, unpublished, whoever is decided by the next report was proposed.
 * Whoever was decided after 15 July left by the same report.
 */
export const SERIES: readonly SeriesPoint[] = [
  { day: '2025-06-30', proposed: 85_447, decided: 57_158, left: 43_207, paid: 25_611 },
  { day: '2025-07-15', proposed: 105_864, decided: 85_447, left: 77_278, paid: 41_031 },
  { day: '2025-08-19', proposed: 106_710, decided: 94_402, left: 94_402, paid: 50_345 },
  { day: '2025-09-05', proposed: 141_444, decided: 106_710, left: 106_710, paid: 80_000 },
  { day: '2025-09-17', proposed: 144_045, decided: 141_444, left: 141_444, paid: 102_378 },
  { day: '2025-09-30', proposed: 145_846, decided: 144_045, left: 144_045, paid: 104_299 },
  { day: '2025-10-09', proposed: 146_846, decided: 145_846, left: 145_846, paid: 131_350 },
  { day: '2025-10-14', proposed: 146_847, decided: 146_846, left: 146_846, paid: 146_782 },
  { day: '2025-10-28', proposed: 146_847, decided: 146_847, left: 146_847, paid: 146_836 },
];

/** Of all decided by 28 October 2025. */
export const DECIDED = 146_847;
export const EARLY_RETIREMENT = 71_610;

/**
 * Paid by then: 47,910 of the Centre (99.98 %) and 98,926 local (100 %): all 11 who were not paid
 * were of the Centre.
 */
export const CENTRAL_DECIDED = 47_910 + 11;
export const UNPAID = 11;

/**
 * Paid by 30 June were 62.39 % "without police and army", which are 41,050 people: 2,157 less than
 * had left.
 */
export const ARMED_LEFT = 43_207 - 41_050;

/** Paid out by 30 June 2025 in dong, for the 25,611. */
export const PAID_OUT = 26_947_000_000_000;
export const PAID_OUT_TO = 25_611;

/** How many communes the published figures speak of. */
export const COMMUNES = 3321;
