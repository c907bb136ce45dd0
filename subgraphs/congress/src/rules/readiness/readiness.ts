import type { CalendarDay } from '@haicap/domain-kit';
import { type Policies, type PolicyUse, withPolicies } from '../policies/Policies.ts';
import type { Preparation } from './Preparation.ts';
import { type ReadinessReason, reasonFor } from './ReadinessReason.ts';
import { type Work, workOf } from './Work.ts';

export type ReadinessState = 'NOT_STARTED' | 'ON_TRACK' | 'AT_RISK' | 'LATE' | 'READY' | 'HELD';

/** The one state of a congress's preparation, and everything that it rests on. */
export interface Readiness {
  readonly state: ReadinessState;
  /** The earliest due first, those without a day last. */
  readonly reasons: readonly ReadinessReason[];
  readonly policies: readonly PolicyUse[];
}

/** The congress itself, once its latest day is near or past and it was not held. */
function congressWork({ latestOn }: Preparation): readonly Work[] {
  if (latestOn === null) return [];
  const [begun, done] = [false, false];
  return [{ subject: 'CONGRESS', id: '', dueOn: latestOn, begun, done, doneOn: null }];
}

const LAST = '9999-12-31';
const orderOf = ({ dueOn, subject, id, code, days }: ReadinessReason) =>
  [dueOn ?? LAST, subject, id, code, days].join('\u0000');

const inOrder = (reasons: readonly ReadinessReason[]) =>
  [...reasons].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0));

function stateOf(work: readonly Work[], reasons: readonly ReadinessReason[]): ReadinessState {
  const has = (code: ReadinessReason['code']) => reasons.some((reason) => reason.code === code);
  if (has('OVERDUE')) return 'LATE';
  if (work.length > 0 && work.every(({ done }) => done)) return 'READY';
  if (has('DUE_SOON')) return 'AT_RISK';
  return work.some(({ begun }) => begun) ? 'ON_TRACK' : 'NOT_STARTED';
}

/**
 * How ready a congress is on a day, from what is due and done and by no weights: held; late with
 * anything overdue, the congress itself included; ready with everything done; at risk with something
 * undone due within `riskDays`; on track once anything is begun; else not started.
 */
export function readiness(
  preparation: Preparation,
  today: CalendarDay,
  policies: Policies,
): Readiness {
  return withPolicies(policies, (read) => {
    const { heldOn } = preparation;
    const held = heldOn !== null && heldOn <= today;
    const work = workOf(preparation, today, read);
    const watched = held ? work : [...work, ...congressWork(preparation)];
    const found = watched.map((one) => reasonFor(one, today, read.riskDays));
    const reasons = inOrder(found.filter((reason) => reason !== null));
    return { state: held ? 'HELD' : stateOf(work, reasons), reasons };
  });
}
