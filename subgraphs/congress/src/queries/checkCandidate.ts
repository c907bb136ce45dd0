import { addToMonth, monthsBetween } from '@haicap/domain-kit';
import { badInput } from '@haicap/subgraph-kit';
import type { CheckCandidateInput } from '../__generated__/types.ts';
import { stateReferenceMonth } from '../rules/congress/referenceMonths.ts';
import type { Candidacy } from '../rules/people/Candidacy.ts';
import { type CandidateCheck, checkCandidate as check } from '../rules/people/checkCandidate.ts';
import type { Policies } from '../rules/policies/Policies.ts';
import { readCount } from './readCount.ts';

/** Ages that a candidate can have, in years. */
const [YOUNGEST, OLDEST] = [18, 100];

/** How many months around the term's own a Front congress may lie. */
const AROUND = 24;

/** A candidacy against the rules. @throws UserError BAD_USER_INPUT for what cannot be */
export function checkCandidate(input: CheckCandidateInput, policies: Policies): CandidateCheck {
  return check(toCandidacy(input), policies);
}

/** A candidacy as the rules take it. @throws UserError BAD_USER_INPUT for what cannot be */
export function toCandidacy(input: CheckCandidateInput): Candidacy {
  const { body, level, again, sex } = input;
  const term = input.term ?? 'TERM_2025_2030';
  const title = input.title ?? 'MEMBER';
  if (body !== 'COMMITTEE' && title !== 'MEMBER') {
    throw badInput('input.title', 'expected MEMBER, or COMMITTEE as the body.');
  }
  const count = (name: 'consecutiveTerms' | 'consecutiveYears' | 'topTitles' | 'topAge') =>
    readCount(`input.${name}`, input[name], RANGES[name]);
  return {
    level,
    term,
    body,
    title,
    again,
    sex,
    birthMonth: readBirth(input.birthMonth, stateReferenceMonth(term)),
    appendixTwo: input.appendixTwo ?? false,
    topAge: count('topAge'),
    frontCongressMonth: readFrontMonth(input, stateReferenceMonth(term)),
    consecutiveTerms: count('consecutiveTerms'),
    consecutiveYears: count('consecutiveYears'),
    local: input.local ?? null,
    topTitles: count('topTitles'),
  };
}

const RANGES = {
  consecutiveTerms: { from: 1, to: 10, unit: 'terms' },
  consecutiveYears: { from: 0, to: 50, unit: 'years' },
  topTitles: { from: 0, to: 6, unit: 'titles' },
  topAge: { from: 30, to: 80, unit: 'years' },
} as const;

function readBirth(birthMonth: string, reference: string): string {
  const first = addToMonth(reference, -12 * OLDEST);
  const last = addToMonth(reference, -12 * YOUNGEST);
  if (birthMonth >= first && birthMonth <= last) return birthMonth;
  throw badInput('input.birthMonth', `expected a month from ${first} to ${last}.`);
}

function readFrontMonth(input: CheckCandidateInput, reference: string): string | null {
  const month = input.frontCongressMonth ?? null;
  if (month === null) return null;
  const path = 'input.frontCongressMonth';
  if (input.body !== 'FRONT_POST') throw badInput(path, 'expected for the body FRONT_POST alone.');
  if (Math.abs(monthsBetween(reference, month)) <= AROUND) return month;
  throw badInput(path, `expected within ${AROUND} months of ${reference}, got ${month}.`);
}
