import type { CalendarDay } from '@haicap/domain-kit';
import { badInput, optionalText, pastDay } from '@haicap/subgraph-kit';
import type { AddCandidateInput } from '../../__generated__/types.ts';
import { type CandidateToAdd, toCandidate } from './CandidateToAdd.ts';

const LONGEST_NAME = 200;

/** A candidate as an officer gives one. No value stands in a message. Errors: BAD_USER_INPUT. */
export function readCandidate(input: AddCandidateInput, today: CalendarDay): CandidateToAdd {
  pastDay('input.on', input.on, today);
  if (input.body !== 'COMMITTEE' && input.body !== 'INSPECTION_COMMITTEE') {
    throw badInput('input.body', 'expected COMMITTEE or INSPECTION_COMMITTEE.');
  }
  const name = optionalText('input.name', input.name, LONGEST_NAME);
  if ((name === null) === (input.person == null)) {
    throw badInput('input.name', 'expected either the person or the name.');
  }
  return toCandidate(input, name);
}
