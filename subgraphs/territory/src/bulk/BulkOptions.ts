import type { CalendarDay } from '@haicap/domain-kit';
import type { BulkTable } from './BulkTable.ts';

/** Called with the rows done, and all there are. */
export type BulkProgress = (done: number, total: number) => void;

export interface BulkOptions {
  /** The application's address of a prepared database. */
  readonly url: string;
  readonly table: BulkTable;
  /** Today in Viet Nam. */
  readonly today: CalendarDay;
  readonly onProgress?: BulkProgress;
  /** Stops between two batches. */
  readonly signal?: AbortSignal;
}
