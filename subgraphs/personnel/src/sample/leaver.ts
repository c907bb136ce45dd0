import { addDays, type CalendarDay } from '@haicap/domain-kit';
import type { DepartureKind, Sector } from '../entities/enums.ts';
import { BEFORE, PAID_OUT, PAID_OUT_TO, type SeriesPoint } from './departureSeries.ts';

/** When a step of a departure was taken, and by which report that was known. */
export interface Step {
  readonly on: CalendarDay;
  readonly reportedOn: CalendarDay;
}

/** One of those who left under Decree 178. */
export interface Leaver {
  /** The place among all, in the order of decisions. */
  readonly index: number;
  readonly sector: Sector;
  readonly kind: DepartureKind;
  readonly proposed: Step;
  readonly appraised: Step;
  readonly decided: Step;
  readonly leavingOn: CalendarDay;
  readonly paid: Step | null;
  readonly amount: number | null;
}

const DAY = 86_400_000;
const numberOf = (day: CalendarDay) => Date.parse(day) / DAY;
const days = Array.from({ length: 400 }, (_, i) => addDays(BEFORE, i));
const dayAt = (number: number) => days[number - numberOf(BEFORE)] ?? BEFORE;

/**
 * When the step was taken that had come to so many by each report: evenly between the two reports
 * that an index lies between; null if it was not taken by the last.
 */
function stepOf(series: readonly SeriesPoint[], step: Exclude<keyof SeriesPoint, 'day'>) {
  const spans = series.map((point, at) => {
    const before = series[at - 1];
    const from = numberOf(before?.day ?? BEFORE);
    return {
      first: before?.[step] ?? 0,
      end: point[step],
      from,
      length: numberOf(point.day) - from,
      reportedOn: point.day,
    };
  });
  return (index: number): Step | null => {
    const span = spans.find(({ end }) => index < end);
    if (!span) return null;
    const share = (index - span.first) / (span.end - span.first);
    return {
      on: dayAt(span.from + 1 + Math.floor(share * span.length)),
      reportedOn: span.reportedOn,
    };
  };
}

const MEAN = Math.floor(PAID_OUT / PAID_OUT_TO);
const LEFT_OVER = PAID_OUT - MEAN * PAID_OUT_TO;

/**
 * What somebody was paid: the published mean, two neighbours as far above as below it, so that the
 * first 25,611 add up to what was paid out to them.
 */
export function amountOf(index: number): number {
  const pair = Math.floor(index / 2);
  const apart = index === PAID_OUT_TO - 1 ? 0 : ((pair * 7919) % 700) * 1_000_000;
  return MEAN + (index < LEFT_OVER ? 1 : 0) + (index % 2 === 0 ? apart : -apart);
}

/** True for `part` of `whole`, as evenly as can be. */
export function isOneOf(index: number, part: number, whole: number): boolean {
  return Math.floor(((index + 1) * part) / whole) > Math.floor((index * part) / whole);
}

/** Makes leavers of a series; each has gone through every step that the series says. */
export function leaverOf(
  series: readonly SeriesPoint[],
): (index: number, sector: Sector, kind: DepartureKind) => Leaver {
  const proposed = stepOf(series, 'proposed');
  const decided = stepOf(series, 'decided');
  const left = stepOf(series, 'left');
  const paid = stepOf(series, 'paid');
  return (index, sector, kind) => {
    const decision = decided(index);
    const proposal = proposed(index);
    const exit = left(index);
    if (!decision || !proposal || !exit) throw new RangeError(`Nobody has the place ${index}.`);
    const payment = paid(index);
    const between = Math.floor((numberOf(proposal.on) + numberOf(decision.on)) / 2);
    return {
      index,
      sector,
      kind,
      proposed: proposal,
      appraised: { on: dayAt(between), reportedOn: decision.reportedOn },
      decided: decision,
      leavingOn: exit.on,
      paid: payment,
      amount: payment && amountOf(index),
    };
  };
}
