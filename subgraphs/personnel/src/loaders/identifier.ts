import type { PeopleReader } from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { IdentifierVault } from '../identifiers.ts';

/** The identifiers of people, deciphered; null where none is recorded or the viewer may not see it. */
export function identifierLoader(
  people: PeopleReader,
  vault: IdentifierVault,
): DataLoader<string, string | null> {
  return new DataLoader(async (ids) => {
    const rows = await people.read<{ person: string; cipher: Buffer; keyId: string }>({
      sql: `select person_id as person, cipher, key_id as "keyId" from person_identifier
            where person_id = any($1::text[])`,
      values: [ids],
      fields: ['identifier'],
      personOf: ({ person }) => person,
    });
    const byPerson = new Map(rows.map((row) => [row.person, vault.open(row.person, row)]));
    return ids.map((id) => byPerson.get(id) ?? null);
  });
}
