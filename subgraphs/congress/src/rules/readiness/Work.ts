import type { CalendarDay } from '@haicap/domain-kit';
import type { Policies } from '../policies/Policies.ts';
import { DOCUMENT_STATUSES, type DocumentState, type Preparation } from './Preparation.ts';

/** What there is to do. */
export type ReasonSubject = 'MILESTONE' | 'DOCUMENT' | 'PLAN' | 'CONGRESS';

/** Something to be done by a day. */
export interface Work {
  readonly subject: ReasonSubject;
  readonly id: string;
  readonly dueOn: CalendarDay | null;
  readonly begun: boolean;
  readonly done: boolean;
  readonly doneOn: CalendarDay | null;
}

function documentWork({ id, dueOn, status }: DocumentState, policies: Policies): Work {
  const reached = DOCUMENT_STATUSES.indexOf(status);
  const done = reached >= DOCUMENT_STATUSES.indexOf(policies.documentReadyFrom);
  return { subject: 'DOCUMENT', id, dueOn, begun: reached > 0, done, doneOn: null };
}

/** Everything that a preparation consists of; what is done after today is not done. */
export function workOf(
  preparation: Preparation,
  today: CalendarDay,
  policies: Policies,
): readonly Work[] {
  const { milestones, documents, plan } = preparation;
  const planned: readonly Work[] = plan
    ? [
        {
          subject: 'PLAN',
          id: plan.id,
          dueOn: plan.dueOn,
          begun: plan.step !== 'DRAFT',
          done: plan.step === 'DECIDED',
          doneOn: null,
        },
      ]
    : [];
  return [
    ...milestones.map(({ id, dueOn, doneOn }): Work => {
      const done = doneOn !== null && doneOn <= today;
      return { subject: 'MILESTONE', id, dueOn, begun: done, done, doneOn };
    }),
    ...documents.map((document) => documentWork(document, policies)),
    ...planned,
  ];
}
