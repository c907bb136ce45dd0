import { badInput, permit } from '@haicap/subgraph-kit';
import type { RecordRatingInput } from '../../__generated__/types.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { nothingMore, runPersonCommand } from './personCommand.ts';
import { recordRow } from './recordRow.ts';

const FIRST_YEAR = 1990;

/** Records how somebody was rated in a year. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function recordRating(
  request: CommandRequest,
  input: RecordRatingInput,
): Promise<Outcome> {
  permit(request, 'people:read', 'people:write');
  const { year, grade } = input;
  const { today } = request;
  const last = Number(today.slice(0, 4));
  if (year < FIRST_YEAR || year > last) {
    throw badInput('input.year', `expected ${FIRST_YEAR} to ${last}.`);
  }
  return runPersonCommand(request, {
    name: 'recordRating',
    about: [year],
    input,
    fields: ['ratings'],
    load: nothingMore,
    decide: () => ({}),
    write: (client, _, person) =>
      recordRow(client, 'person_rating', person, { year }, { grade, reported_on: today }),
  });
}
