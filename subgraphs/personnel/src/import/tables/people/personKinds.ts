import type { IntakeRow } from '@haicap/intake';
import type { Beside, RowValues } from '@haicap/intake/postgres';
import { copyRows } from '@haicap/subgraph-kit';
import type { PersonnelRun } from '../../PersonnelImport.ts';
import { hexBytes } from './hexBytes.ts';

const beside = (as: string, table: string, alias: string, differs: string): Beside => ({
  join: `left join ${table} ${alias} on ${alias}.person_id = n.id`,
  as,
  differs,
});

/** Which of the person's kinds in tables of their own would be written of a row. */
export const PERSON_KINDS: readonly Beside[] = [
  beside(
    'identifier',
    'person_identifier',
    'pi',
    'n.lookup is not null and pi.lookup is distinct from n.lookup',
  ),
  beside(
    'ethnicity',
    'person_ethnicity',
    'pe',
    'n.ethnicity is not null and pe.ethnicity is distinct from n.ethnicity',
  ),
  beside(
    'partyMember',
    'person_party',
    'pp',
    `n.party_member is not null and (n.party_member <> (pp.person_id is not null)
      or n.party_joined_on is not null and pp.joined_on is distinct from n.party_joined_on)`,
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
export async function writePersonKinds(
  run: PersonnelRun,
  rows: readonly IntakeRow[],
): Promise<void> {
  await writeIdentifiers(run, rows);
  for (const sql of WRITES) await run.client.query(sql);
}

/** Seals the numbers that are new: each with its person's id, so that no cipher serves another. */
async function writeIdentifiers(
  { client, vault }: PersonnelRun,
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
