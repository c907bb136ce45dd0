import type { Masked } from '../summary/staffingMeasures.ts';
import type { RowsAsked } from './hiddenByUnit.ts';

/** Of rows told apart by some dimensions, those that are hidden. */
export interface HiddenStaffingRows {
  /** The values of every row of which something is hidden, nobody's too; one may come twice. */
  readonly values: readonly (readonly string[])[];
  /** What is hidden of a row. */
  masked(values: readonly string[]): Masked;
}

/** What of a unit's head counts a viewer may not be told. */
export type HiddenStaffing = (asked: RowsAsked) => HiddenStaffingRows;
