import type { CalendarDay } from '@haicap/domain-kit';
import type { DepartureStatus } from '../../entities/enums.ts';
import { dayOutOfOrder, type Refused, refused } from '../CommandFault.ts';
import type { DepartureState } from './DepartureState.ts';

export type DepartureStep = 'APPRAISE' | 'APPROVE' | 'PAY' | 'REFUSE';

/** What a departure must have come to before each step. */
const BEFORE: Readonly<Record<DepartureStep, readonly DepartureStatus[]>> = {
  APPRAISE: ['PROPOSED'],
  APPROVE: ['APPRAISED'],
  PAY: ['APPROVED'],
  REFUSE: ['PROPOSED', 'APPRAISED'],
};

/** Why a step cannot be taken on a day by somebody; null where it can. */
export function stepFault(
  departure: DepartureState,
  step: DepartureStep,
  on: CalendarDay,
  subject: string | null,
): Refused | null {
  const { id, status, proposedOn, appraisedOn, appraisedBy, decidedOn } = departure;
  const expected = BEFORE[step];
  if (!expected.includes(status)) {
    return refused({ code: 'STEP_OUT_OF_ORDER', departureId: id, status, expected });
  }
  // Four eyes: nobody decides on their own appraisal, nor on one that nobody answers for.
  if (step === 'APPROVE' && (subject === null || subject === appraisedBy)) {
    return refused({ code: 'SAME_PERSON', departureId: id });
  }
  return dayOutOfOrder(on, { earliest: decidedOn ?? appraisedOn ?? proposedOn });
}
