import type { CalendarDay } from '@haicap/domain-kit';
import type { DepartureStatus } from '../../entities/enums.ts';

/** A departure, as far as a step judges it. */
export interface DepartureState {
  readonly id: string;
  readonly personId: string;
  readonly status: DepartureStatus;
  readonly requested: boolean;
  readonly leavingOn: CalendarDay;
  readonly proposedOn: CalendarDay;
  readonly appraisedOn: CalendarDay | null;
  readonly appraisedBy: string | null;
  readonly decidedOn: CalendarDay | null;
  readonly version: number;
}

/** What is known of somebody whom one may not see in full: that it is so, not why. */
export type Restraint = 'PROTECTED' | 'UNDER_PROCEEDINGS';
