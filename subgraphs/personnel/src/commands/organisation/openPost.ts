import { randomUUID } from 'node:crypto';
import { foldDiacritics } from '@haicap/domain-kit';
import {
  badInput,
  insertRow,
  laterDay,
  permit,
  possibleDay,
  requiredText,
} from '@haicap/subgraph-kit';
import type { OpenPostInput } from '../../__generated__/types.ts';
import { notLiving } from '../../rules/staffing/placeFault.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { runCommand } from '../run/runCommand.ts';
import { loadOrganisation } from '../state/organisations.ts';

/** Opens a post in a body from a day on. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function openPost(request: CommandRequest, input: OpenPostInput): Promise<Outcome> {
  permit(request, 'organisations:write');
  const { today } = request;
  const { organisation: organisationId, ordinal } = input;
  const on = possibleDay('input.on', input.on, today);
  const title = requiredText('input.title', input.title);
  const number = ordinal ?? 1;
  if (number < 1 || number > 1000) throw badInput('input.ordinal', 'expected 1 to 1000.');
  if (input.fillBy) laterDay('input.fillBy', input.fillBy, on);
  return runCommand(request, {
    name: 'openPost',
    key: [organisationId, on, number, foldDiacritics(title)].join(' '),
    input,
    locks: { organisations: [organisationId] },
    load: (client) => loadOrganisation(client, organisationId),
    decide: (organisation) => notLiving(organisation, on) ?? {},
    async write(client, _, { unitId, provenance, validTo }) {
      const id = randomUUID();
      await insertRow(client, 'post', {
        id,
        organisation_id: organisationId,
        unit_id: unitId,
        title,
        is_head: input.isHead ?? false,
        category: input.category,
        speciality: input.speciality,
        required_speciality: input.requiredSpeciality ?? true,
        required_qualification: input.requiredQualification ?? null,
        fill_by: input.fillBy ?? null,
        valid_from: on,
        valid_to: validTo,
        reported_on: today,
        provenance: provenance === 'SAMPLE' ? 'SAMPLE' : 'OFFICIAL',
      });
      const fields = Object.keys(input);
      const change = { entity: 'Post', entityId: id, operation: 'CREATED' as const, fields };
      return { entityId: id, changes: [change] };
    },
  });
}
