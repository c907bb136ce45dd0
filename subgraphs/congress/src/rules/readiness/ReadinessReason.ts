import { addDays, type CalendarDay } from '@haicap/domain-kit';
import { daysBetween } from './daysBetween.ts';
import type { ReasonSubject, Work } from './Work.ts';

/** How a thing stands to its day. */
export type ReasonCode = 'OVERDUE' | 'DUE_SOON' | 'OPEN' | 'DONE_LATE';

/** One reason for the state of readiness. */
export interface ReadinessReason {
  readonly subject: ReasonSubject;
  readonly id: string;
  readonly code: ReasonCode;
  readonly dueOn: CalendarDay | null;
  /** Days late, or left where it is due soon; null where neither. */
  readonly days: number | null;
}

/** How a piece of work stands on a day; null where nothing is to be told of it. */
export function reasonFor(
  work: Work,
  today: CalendarDay,
  riskDays: number,
): ReadinessReason | null {
  const { subject, id, dueOn, done, doneOn } = work;
  if (done) {
    if (dueOn === null || doneOn === null || doneOn <= dueOn) return null;
    return { subject, id, code: 'DONE_LATE', dueOn, days: daysBetween(dueOn, doneOn) };
  }
  if (dueOn === null) return { subject, id, code: 'OPEN', dueOn, days: null };
  if (dueOn < today) {
    return { subject, id, code: 'OVERDUE', dueOn, days: daysBetween(dueOn, today) };
  }
  if (dueOn > addDays(today, riskDays)) return { subject, id, code: 'OPEN', dueOn, days: null };
  return { subject, id, code: 'DUE_SOON', dueOn, days: daysBetween(today, dueOn) };
}
