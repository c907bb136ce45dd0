import type { Connection } from '@haicap/subgraph-kit';
import type { UnitRow } from '../loaders/unit.ts';

/** A page of units; the whole list is counted only when asked for. */
export interface UnitPage extends Connection<UnitRow> {
  readonly totalCount: () => Promise<number>;
}
