import type { Connection } from '../connection/Connection.ts';

/** A page whose list is counted only when asked for. */
export interface CountedPage<Row> extends Connection<Row> {
  readonly totalCount: () => Promise<number>;
}
