import { lockSample } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';

const PEOPLE = `select id from person where provenance = 'SAMPLE' and unit_id = any($1::text[])`;
const BODIES = `select id from organisation where provenance = 'SAMPLE' and unit_id = any($1::text[])`;
const ROUNDS = `select id from review_round where provenance = 'SAMPLE' and unit_id = any($1::text[])`;

const deleted = (entity: string) =>
  `insert into change_log (entity, entity_id, operation, fields)
   select '${entity}', id, 'DELETED', '{}' from gone`;

const ofUnit = (table: string) =>
  `delete from ${table} where organisation_id in (${BODIES})
     or (provenance = 'SAMPLE' and unit_id = any($1::text[]))`;

/**
 * In the order of what refers to what. Whatever was since recorded of somebody or of a body that
 * was made up goes with them, whatever its own provenance: it is about nobody.
 */
const STATEMENTS: readonly string[] = [
  `delete from payment where person_id in (${PEOPLE})`,
  `delete from departure where person_id in (${PEOPLE})
     or (provenance = 'SAMPLE' and unit_id = any($1::text[]))`,
  `update departure set organisation_id = null where organisation_id in (${BODIES})`,
  `delete from assignment where person_id in (${PEOPLE}) or organisation_id in (${BODIES})
     or from_organisation_id in (${BODIES})
     or (provenance = 'SAMPLE' and unit_id = any($1::text[]))`,
  `with gone as (delete from person where id in (${PEOPLE}) returning id) ${deleted('Person')}`,
  ofUnit('reinforcement_need'),
  ofUnit('reinforcement_offer'),
  ofUnit('quota'),
  ofUnit('post'),
  `delete from served_unit where organisation_id in (${BODIES})`,
  `delete from organisation_predecessor
   where predecessor_id in (${BODIES}) or successor_id in (${BODIES})`,
  `update organisation set parent_id = null
   where parent_id in (${BODIES}) and id not in (${BODIES})`,
  `with gone as (delete from organisation where id in (${BODIES}) returning id)
   ${deleted('Organisation')}`,
  `delete from review_completion where round_id in (${ROUNDS}) or (unit_id = any($1::text[])
     and round_id in (select id from review_round where provenance = 'SAMPLE'))`,
  `delete from review_round where id in (${ROUNDS})`,
  // What counted nobody any more would still call the unit's figures a sample.
  `delete from staffing_tally where unit_id = any($1::text[]) and is_sample
     and (quota, actual, assessed, qualified, seconded_in, seconded_out) = (0, 0, 0, 0, 0, 0)`,
  `delete from departure_tally where unit_id = any($1::text[]) and is_sample
     and (people, amount) = (0, 0)`,
];

/**
 * Takes away all that was made up of units, in the transaction of `importAs` that writes what an
 * agency has of them: a unit with imported rows has no sample rows. Call it first, for every unit
 * that gets a row, also for one without a sample: until the transaction ends no fill writes, and
 * a fill that comes later sees the imported rows.
 */
export async function removeSampleOf(
  client: PoolClient,
  unitIds: readonly string[],
): Promise<void> {
  await lockSample(client);
  for (const sql of STATEMENTS) await client.query(sql, [unitIds]);
}
