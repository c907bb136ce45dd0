import type { AddCandidateInput } from '../../__generated__/types.ts';
import type { CandidateRow } from '../../loaders/candidate.ts';

/** What is written of a candidate, and what it is compared by when it is sent again. */
export type CandidateToAdd = Omit<CandidateRow, 'id' | 'withdrawnOn' | 'version'>;

/** True for a candidate who was added with just this. */
export function isSame(added: CandidateRow, asked: CandidateToAdd): boolean {
  return Object.entries(asked).every(
    ([name, value]) => added[name as keyof CandidateRow] === value,
  );
}

/** What is written of an input; the committee's bodies alone are a plan's. */
export function toCandidate(input: AddCandidateInput, name: string | null): CandidateToAdd {
  const { body } = input;
  if (body === 'STATE_POST' || body === 'FRONT_POST') throw new Error('A plan has no such body.');
  return {
    planId: input.plan,
    personId: input.person ?? null,
    name,
    sex: input.sex,
    birthMonth: input.birthMonth,
    body,
    title: input.title ?? 'MEMBER',
    again: input.again,
    local: input.local ?? null,
    consecutiveTerms: input.consecutiveTerms ?? null,
    consecutiveYears: input.consecutiveYears ?? null,
    topTitles: input.topTitles ?? null,
    addedOn: input.on,
  };
}
