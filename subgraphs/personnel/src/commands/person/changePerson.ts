import { badInput, canonicalText, optionalText, permit } from '@haicap/subgraph-kit';
import type { ChangePersonInput } from '../../__generated__/types.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { nameColumns } from './nameColumns.ts';
import { nothingMore, runPersonCommand } from './personCommand.ts';

/** Changes a person's own row; a field left out stays. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function changePerson(
  request: CommandRequest,
  input: ChangePersonInput,
): Promise<Outcome> {
  permit(request, 'people:read', 'people:write');
  const { person: _, version: __, ...given } = input;
  const fields = Object.keys(given);
  if (fields.length === 0) throw badInput('input', 'expected something to change.');
  for (const name of ['name', 'qualification', 'specialities'] as const) {
    if (given[name] === null) throw badInput(`input.${name}`, 'expected a value.');
  }
  const { name, qualification, specialities, digitalSkills, agencyPersonCode } = given;
  const set = {
    ...(typeof name === 'string' ? nameColumns('input.name', name) : {}),
    ...(qualification ? { qualification } : {}),
    ...(specialities ? { specialities } : {}),
    ...(digitalSkills === undefined ? {} : { digital_skills: digitalSkills }),
    ...(agencyPersonCode === undefined
      ? {}
      : { agency_person_code: optionalText('input.agencyPersonCode', agencyPersonCode, 100) }),
  };
  return runPersonCommand(request, {
    name: 'changePerson',
    // Another change of the same version is stale, not in conflict: it is about something else.
    about: [canonicalText(given)],
    input,
    fields,
    load: nothingMore,
    decide: () => ({}),
    write: async () => set,
  });
}
