import type { CalendarDay } from '@haicap/domain-kit';

type Bind = (value: unknown) => string;

/** Which rows count: units of a day, events in a span, as known on a day. */
export interface SummarySpan {
  /** The day whose tree tells where a unit lies. */
  readonly day: CalendarDay;
  readonly from: CalendarDay | null;
  readonly to: CalendarDay;
  readonly knownOn: CalendarDay;
}

/** A dimension of a summary: SQL for its value at each level, the coarsest first. */
export interface SummaryDimension {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * What a summary counts. Its SQL speaks of `t`, a row to count with `unit_id`, `reported_on` and
 * `is_sample`, and of `u`, the unit with `id` and `province`.
 */
export interface SummarySubject {
  readonly dimensions: readonly SummaryDimension[];
  /** SQL of a relation of rows to count in the units `chosen`. */
  readonly source: (span: SummarySpan, bind: Bind) => string;
  /** SQL of the sums, by name. */
  readonly measures: Readonly<Record<string, string>>;
}

/** The place of a dimension among those of a subject. */
export function dimensionAt({ dimensions }: SummarySubject, name: string): number {
  const at = dimensions.findIndex((dimension) => dimension.name === name);
  if (at < 0) throw new Error(`There is no dimension ${name}.`);
  return at;
}
