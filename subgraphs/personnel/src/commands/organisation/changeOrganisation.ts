import { foldDiacritics } from '@haicap/domain-kit';
import {
  badInput,
  canonicalText,
  isRefused,
  permit,
  requiredText,
  staleVersion,
  updateVersioned,
} from '@haicap/subgraph-kit';
import type { ChangeOrganisationInput } from '../../__generated__/types.ts';
import { refused } from '../../rules/CommandFault.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { runCommand } from '../run/runCommand.ts';
import { loadOrganisation } from '../state/organisations.ts';
import { organisationColumns } from './organisationColumns.ts';

/** A body and whatever stands above it, to see that none stands above itself. */
const ABOVE = `
with recursive above as (
  select id, parent_id from organisation where id = $1
  union select o.id, o.parent_id from organisation o join above a on o.id = a.parent_id)
select id from above`;

/** Changes what is said of a body; a field left out stays. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function changeOrganisation(
  request: CommandRequest,
  input: ChangeOrganisationInput,
): Promise<Outcome> {
  permit(request, 'organisations:write');
  const { organisation: organisationId, version, ...given } = input;
  const fields = Object.keys(given);
  if (fields.length === 0) throw badInput('input', 'expected something to change.');
  if (given.name === null) throw badInput('input.name', 'expected a value.');
  const name = given.name === undefined ? undefined : requiredText('input.name', given.name);
  const set = {
    ...(name === undefined ? {} : { name, folded_name: foldDiacritics(name) }),
    ...organisationColumns(given),
  };
  const { parent = null } = given;
  return runCommand(
    request,
    {
      name: 'changeOrganisation',
      key: [organisationId, version, canonicalText(given)].join(' '),
      input,
      locks: { organisations: [organisationId] },
      async load(client) {
        const organisation = await loadOrganisation(client, organisationId);
        if (isRefused(organisation) || parent === null) return organisation;
        const { rows } = await client.query<{ id: string }>(ABOVE, [parent]);
        if (rows.length === 0) {
          return refused({ code: 'ORGANISATION_NOT_FOUND', organisationId: parent });
        }
        if (rows.some(({ id }) => id === organisationId)) {
          throw badInput('input.parent', 'expected a body that does not stand below this one.');
        }
        return organisation;
      },
      decide: (organisation) => staleVersion(version, organisation.version) ?? {},
      async write(client, _, organisation) {
        await updateVersioned(client, 'organisation', organisation, set);
        const change = { entity: 'Organisation', entityId: organisationId, fields };
        return {
          entityId: organisationId,
          changes: [{ ...change, operation: 'UPDATED' as const }],
        };
      },
    },
    { agencyCode: given.agencyCode ?? '' },
  );
}
