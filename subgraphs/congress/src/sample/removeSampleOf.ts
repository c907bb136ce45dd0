import { lockSample } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';

const BODIES = `select id from party_organisation
  where provenance = 'SAMPLE' and unit_id = any($1::text[])`;

const deleted = (entity: string) =>
  `insert into change_log (entity, entity_id, operation, fields)
   select '${entity}', id, 'DELETED', '{}' from gone`;

/**
 * In the order of what refers to what. Whatever was since recorded of an organisation or a congress
 * that was made up goes with it, whatever its own provenance: it is about nothing.
 */
const STATEMENTS: readonly string[] = [
  `with gone as (
     delete from congress where organisation_id in (${BODIES})
       or (provenance = 'SAMPLE' and unit_id = any($1::text[])) returning id
   ) ${deleted('PartyCongress')}`,
  `delete from party_membership where provenance = 'SAMPLE' and unit_id = any($1::text[])`,
  `delete from party_organisation_predecessor
   where predecessor_id in (${BODIES}) or successor_id in (${BODIES})`,
  `update party_organisation set parent_id = null
   where parent_id in (${BODIES}) and id not in (${BODIES})`,
  `with gone as (delete from party_organisation where id in (${BODIES}) returning id)
   ${deleted('PartyOrganisation')}`,
  `delete from election_preparation where provenance = 'SAMPLE' and unit_id = any($1::text[])`,
  `delete from election_step where provenance = 'SAMPLE' and unit_id = any($1::text[])`,
];

/**
 * Takes away all that was made up of units, in the transaction of `importAs` that writes what an
 * agency has of them: a unit with imported rows has no sample rows. Until the transaction ends no fill
 * writes, and a fill that comes later sees the imported rows.
 */
export async function removeSampleOf(
  client: PoolClient,
  unitIds: readonly string[],
): Promise<void> {
  await lockSample(client);
  for (const sql of STATEMENTS) await client.query(sql, [unitIds]);
}
