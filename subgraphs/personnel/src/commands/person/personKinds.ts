import { badInput, insertRow, optionalText, permit } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { HirePersonInput } from '../../__generated__/types.ts';
import type { IdentifierVault } from '../../identifiers.ts';
import type { CommandRequest } from '../run/Command.ts';

/** What is kept of a person in tables of its own. */
export interface PersonKinds {
  readonly identifier: string | null;
  readonly ethnicity: string | null;
  readonly party: { readonly joinedOn: string | null } | null;
}

/** The kinds that an input gives, each behind its own scope. Errors: FORBIDDEN, BAD_USER_INPUT. */
export function readKinds(request: CommandRequest, input: HirePersonInput): PersonKinds {
  const { identifier, partyMember, partyJoinedOn } = input;
  const ethnicity = optionalText('input.ethnicity', input.ethnicity, 100);
  if (identifier) permit(request, 'people:identifiers');
  if (ethnicity) permit(request, 'people:ethnicity');
  if (partyMember || partyJoinedOn) permit(request, 'people:party');
  if (partyJoinedOn && !partyMember) {
    throw badInput('input.partyJoinedOn', 'expected with partyMember: true.');
  }
  return {
    identifier: identifier ?? null,
    ethnicity,
    party: partyMember ? { joinedOn: partyJoinedOn ?? null } : null,
  };
}

/** Writes the kinds, the identifier sealed; answers with the names of the fields. */
export async function insertKinds(
  client: PoolClient,
  vault: IdentifierVault,
  { id, unitId }: { readonly id: string; readonly unitId: string },
  { identifier, ethnicity, party }: PersonKinds,
): Promise<readonly string[]> {
  const of = { person_id: id, unit_id: unitId };
  if (identifier !== null) {
    const { cipher, keyId, lookup } = vault.seal(id, identifier);
    await insertRow(client, 'person_identifier', { ...of, cipher, key_id: keyId, lookup });
  }
  if (ethnicity !== null) await insertRow(client, 'person_ethnicity', { ...of, ethnicity });
  if (party !== null) {
    await insertRow(client, 'person_party', { ...of, joined_on: party.joinedOn });
  }
  return [
    ...(identifier === null ? [] : ['identifier']),
    ...(ethnicity === null ? [] : ['ethnicity']),
    ...(party === null ? [] : ['partyMember']),
  ];
}
