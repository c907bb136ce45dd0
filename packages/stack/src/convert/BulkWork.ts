import type { WholeFile } from '@haicap/intake';
import type { BulkTable } from '@haicap/territory';

/** What a conversion and a detection work with. */
export interface BulkWork {
  readonly url: string;
  readonly table: BulkTable;
  /** Today in Viet Nam. */
  readonly today: string;
  /** Where the result goes; null when it is only told. Whoever opened it discards it. */
  readonly file: WholeFile | null;
  readonly step: (text: string) => void;
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}
