import type { Bilingual } from '../Bilingual.ts';
import type { FaultReason } from './faultReasons.ts';

/** Why a row of a file does not fit: what stands there and what was expected. */
export interface RowFault {
  /** The line of a CSV file or the row of a sheet, counted from 1. */
  readonly line: number;
  /** The column as the file's header has it; null when the row as a whole is meant. */
  readonly column: string | null;
  /** The column's name in the table; null when the row as a whole is meant. */
  readonly field: string | null;
  readonly reason: FaultReason;
  /** What stands there, shortened; empty for a sensitive column, whatever stands there. */
  readonly found: string;
  readonly expected: Bilingual;
}
