import type { SummarySpan, SummarySubject } from './SummarySubject.ts';

/** A dimension that rows are told apart by, down to a level. */
export interface Grouping {
  readonly dimension: string;
  readonly level: number;
}

/** Values of a dimension at a level: any of them. */
export interface Condition extends Grouping {
  readonly values: readonly string[];
}

/** A summary as it is asked for. */
export interface SummaryQuery {
  readonly subject: SummarySubject;
  readonly span: SummarySpan;
  /** In the order of the rows. */
  readonly groups: readonly Grouping[];
  readonly conditions: readonly Condition[];
}

/** One row, by its values in each grouping. */
export interface SummaryRow {
  readonly path: readonly (readonly string[])[];
  /** The sums by name. */
  readonly sums: Readonly<Record<string, number>>;
  readonly coverage: {
    readonly reported: number;
    readonly existing: number;
    readonly latestReportedOn: string;
  } | null;
  readonly isSample: boolean;
}

/** How many cells a table may have, and rows an answer. */
export const MOST_CELLS = 250_000;
