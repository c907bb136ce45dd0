import type { CalendarDay } from '@haicap/domain-kit';
import type { DocumentStatus } from '../readiness/Preparation.ts';
import { type CongressRefused, dayBefore, refused } from './CongressFault.ts';

export type DocumentStep = 'REVISE' | 'SUBMIT' | 'APPRAISE' | 'APPROVE' | 'ADOPT';

/** A document as its steps depend on it. */
export interface DocumentFacts {
  readonly id: string;
  readonly status: DocumentStatus;
  /** When it came to its status. */
  readonly since: CalendarDay | null;
  readonly submittedBy: string | null;
  readonly appraisedBy: string | null;
}

/** What a document must have come to before each step. Once appraised it is no longer changed. */
const BEFORE: Readonly<Record<DocumentStep, readonly DocumentStatus[]>> = {
  REVISE: ['NOT_STARTED', 'DRAFTING', 'CONSULTED'],
  SUBMIT: ['DRAFTING'],
  APPRAISE: ['CONSULTED'],
  APPROVE: ['APPRAISED'],
  ADOPT: ['APPROVED'],
};

/** Whose step the one who takes it must not have taken; nobody's where left out. */
const OTHERS: Readonly<Partial<Record<DocumentStep, readonly ('submittedBy' | 'appraisedBy')[]>>> =
  {
    APPRAISE: ['submittedBy'],
    APPROVE: ['submittedBy', 'appraisedBy'],
  };

/**
 * Why a step of a document cannot be taken on a day by somebody; null where it can. Four eyes: nobody
 * appraises what they handed in, nor approves what they handed in or appraised.
 */
export function documentStepFault(
  document: DocumentFacts,
  step: DocumentStep,
  on: CalendarDay,
  subject: string | null,
): CongressRefused | null {
  const { id, status, since } = document;
  const expected = BEFORE[step];
  if (!expected.includes(status)) {
    return refused({ code: 'STEP_OUT_OF_ORDER', subject: 'DOCUMENT', id, at: status, expected });
  }
  const others = OTHERS[step];
  if (others && (subject === null || others.some((by) => document[by] === subject))) {
    return refused({ code: 'SAME_PERSON', subject: 'DOCUMENT', id });
  }
  return dayBefore(on, since);
}
