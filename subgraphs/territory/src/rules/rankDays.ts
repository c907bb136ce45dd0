import type { CalendarDay } from '@haicap/domain-kit';

/** A span of days; `to` is exclusive, null when it lasts. */
export interface DaySpan {
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
}

/** A value of a list, how often it stands there, and for each day of change whether it fits. */
export interface ValueFits {
  readonly fits: readonly boolean[];
  readonly count: number;
}

/** Days on which the very same values fit, so that the list cannot tell one from another. */
export interface RankedDays extends DaySpan {
  /** The first of its days of change, and how many of these it has. */
  readonly at: number;
  readonly changes: number;
  readonly fitCount: number;
  /** From 0 to 1. */
  readonly share: number;
}

/**
 * The days by how many values fit, the best first, earlier ones first where as many fit. Days of
 * change that follow each other are one span where no value tells them apart.
 */
export function rankDays(
  days: readonly CalendarDay[],
  values: readonly ValueFits[],
): readonly RankedDays[] {
  const starts = days.flatMap((_, at) =>
    at === 0 || values.some(({ fits }) => fits[at] !== fits[at - 1]) ? [at] : [],
  );
  const total = sum(values);
  const spans = starts.map((at, i) => {
    const end = starts[i + 1] ?? days.length;
    const fitCount = sum(values.filter(({ fits }) => fits[at]));
    return { ...span(days, at, end), at, changes: end - at, fitCount, share: fitCount / total };
  });
  return spans.sort((a, b) => b.fitCount - a.fitCount || a.at - b.at);
}

/** The best of the ranked days: several where as many values fit. */
export function bestDays(ranked: readonly RankedDays[]): readonly RankedDays[] {
  return ranked.filter(({ fitCount }) => fitCount === ranked[0]?.fitCount);
}

/** True where more than one recorded list of units fits best. */
export function isAmbiguous(ranked: readonly RankedDays[]): boolean {
  return bestDays(ranked).reduce((lists, { changes }) => lists + changes, 0) > 1;
}

/** The spans of days on which a value fits. */
export function fittingDays(
  days: readonly CalendarDay[],
  fits: readonly boolean[],
): readonly DaySpan[] {
  return days.flatMap((_, at) => {
    if (!fits[at] || fits[at - 1]) return [];
    const length = fits.slice(at).indexOf(false);
    return [span(days, at, length < 0 ? days.length : at + length)];
  });
}

function span(days: readonly CalendarDay[], at: number, end: number): DaySpan {
  return { from: days[at] as CalendarDay, to: days[end] ?? null };
}

function sum(values: readonly ValueFits[]): number {
  return values.reduce((total, { count }) => total + count, 0);
}
