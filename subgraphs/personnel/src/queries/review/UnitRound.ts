import type { ScopedUnit } from '@haicap/subgraph-kit';
import type { ReviewRoundRow } from '../../loaders/reviewRound.ts';

/** A round as it concerns a unit on its day. */
export interface UnitRound {
  readonly round: ReviewRoundRow;
  readonly of: ScopedUnit;
}
