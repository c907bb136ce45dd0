import type { IntakeRow } from '@haicap/intake';
import { copyRows } from '@haicap/subgraph-kit';
import type { ImportRun, RowValues } from '../../PersonnelImport.ts';
import { hexBytes } from './hexBytes.ts';

const marks = (field: string, table: string, differs: string) => `
update incoming i set changed = i.changed || '${field}'::text
from incoming n left join ${table} t on t.person_id = n.id
where n.line = i.line and ${differs}`;

/** Says of every row which of the person's kinds in tables of their own would be written. */
export const PERSON_KIND_MARKS: readonly string[] = [
  marks(
    'identifier',
    'person_identifier',
    'n.lookup is not null and t.lookup is distinct from n.lookup',
  ),
  marks(
    'ethnicity',
    'person_ethnicity',
    'n.ethnicity is not null and t.ethnicity is distinct from n.ethnicity',
  ),
  marks(
    'partyMember',
    'person_party',
    `n.party_member is not null and (n.party_member <> (t.person_id is not null)
      or n.party_joined_on is not null and t.joined_on is distinct from n.party_joined_on)`,
  ),
];

const WRITES = [
  `insert into person_ethnicity (person_id, unit_id, ethnicity)
   select i.id, i.unit_id, i.ethnicity from incoming i where 'ethnicity' = any (i.changed)
   on conflict (person_id) do update set ethnicity = excluded.ethnicity`,
  `delete from person_party t using incoming i
   where t.person_id = i.id and 'partyMember' = any (i.changed) and not i.party_member`,
  `insert into person_party (person_id, unit_id, joined_on)
   select i.id, i.unit_id, i.party_joined_on from incoming i
   where 'partyMember' = any (i.changed) and i.party_member
   on conflict (person_id) do update set joined_on = coalesce(excluded.joined_on, person_party.joined_on)`,
  `insert into people_seen select id from incoming`,
];

/** Writes the kinds that people have in tables of their own; `incoming` says which. */
export async function writePersonKinds(run: ImportRun, rows: readonly IntakeRow[]): Promise<void> {
  await writeIdentifiers(run, rows);
  for (const sql of WRITES) await run.client.query(sql);
}

/** Seals the numbers that are new: each with its person's id, so that no cipher serves another. */
async function writeIdentifiers(
  { client, vault }: ImportRun,
  rows: readonly IntakeRow[],
): Promise<void> {
  const numbers = new Map(
    rows.map(({ line, values }) => [line, (values as RowValues).identifier as string | null]),
  );
  const { rows: wanted } = await client.query<{ line: number; id: string; unit: string }>(
    `select line, id, unit_id as unit from incoming where 'identifier' = any (changed)`,
  );
  if (wanted.length === 0) return;
  const sealed = wanted.map(({ line, id, unit }) => {
    const { cipher, keyId, lookup } = vault.seal(id, numbers.get(line) ?? '');
    return [id, unit, hexBytes(cipher), keyId, hexBytes(lookup)];
  });
  await client.query('truncate sealed');
  await copyRows(client, 'sealed', sealed);
  await client.query(
    `insert into person_identifier (person_id, unit_id, cipher, key_id, lookup)
     select person_id, unit_id, cipher, key_id, lookup from sealed
     on conflict (person_id) do update
     set cipher = excluded.cipher, key_id = excluded.key_id, lookup = excluded.lookup`,
  );
}
