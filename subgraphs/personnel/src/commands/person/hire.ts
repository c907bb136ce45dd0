import { randomUUID } from 'node:crypto';
import { foldDiacritics } from '@haicap/domain-kit';
import {
  badInput,
  canonicalText,
  insertRow,
  laterDay,
  optionalText,
  pastDay,
  permit,
  possibleDay,
} from '@haicap/subgraph-kit';
import type { HirePersonInput } from '../../__generated__/types.ts';
import { plainIdentifier } from '../../identifiers.ts';
import { planAssignment } from '../../rules/staffing/planAssignment.ts';
import { readPlace } from '../assignment/readPlace.ts';
import { beginAssignment } from '../assignment/writeAssignments.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { runCommand } from '../run/runCommand.ts';
import { loadPlace } from '../state/places.ts';
import { nameColumns } from './nameColumns.ts';
import { insertKinds, readKinds } from './personKinds.ts';

const FIELDS = ['unit', 'name', 'birthDate', 'sex', 'qualification', 'specialities'] as const;

/** Takes somebody on whom nobody knows yet. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function hire(request: CommandRequest, input: HirePersonInput): Promise<Outcome> {
  permit(request, 'people:read', 'people:write');
  const { today, vault } = request;
  const on = possibleDay('input.on', input.on, today);
  const names = nameColumns('input.name', input.name);
  const birthDate = pastDay('input.birthDate', input.birthDate, today);
  laterDay('input.on', on, birthDate);
  if (input.identifier && !/^\d{9}(\d{3})?$/.test(plainIdentifier(input.identifier))) {
    throw badInput('input.identifier', 'expected the 12 digits of an identity card, or 9.');
  }
  const kinds = readKinds(request, input);
  const at = readPlace(input);
  const title = optionalText('input.title', input.title);
  const decision = optionalText('input.decision', input.decision);
  const agencyPersonCode = optionalText('input.agencyPersonCode', input.agencyPersonCode, 100);
  const whom = canonicalText([foldDiacritics(names.name), birthDate, at.organisationId, on]);
  return runCommand(request, {
    name: 'hirePerson',
    key: whom,
    input,
    locks: { organisations: [at.organisationId] },
    load: (client) => loadPlace(client, at),
    decide: ({ place, cells }) =>
      planAssignment(
        { person: null, assignments: [], place, cells },
        { kind: 'PERMANENT', on, ends: null, title, expectedEnd: null },
      ),
    async write(client, { begins }, { place: { organisation } }) {
      if (!begins) throw new Error('Whoever is hired begins somewhere.');
      const id = randomUUID();
      const provenance = organisation.provenance === 'SAMPLE' ? 'SAMPLE' : 'OFFICIAL';
      await insertRow(client, 'person', {
        id,
        unit_id: organisation.unitId,
        ...names,
        birth_date: birthDate,
        sex: input.sex,
        qualification: input.qualification,
        specialities: input.specialities ?? [],
        digital_skills: input.digitalSkills ?? null,
        agency_person_code: agencyPersonCode,
        reported_on: today,
        provenance,
      });
      const kept = await insertKinds(client, vault, { id, unitId: organisation.unitId }, kinds);
      const assignment = await beginAssignment(client, { id, provenance }, begins, decision, today);
      return {
        entityId: id,
        persons: [id],
        changes: [
          { entity: 'Person', entityId: id, operation: 'CREATED', fields: [...FIELDS, ...kept] },
          {
            entity: 'Assignment',
            entityId: assignment,
            operation: 'CREATED',
            fields: ['person', 'organisation', 'post', 'kind', 'validFrom'],
          },
        ],
      };
    },
  });
}
