import type { PoolClient } from 'pg';

/** In the order in which rows depend on each other; what stands beside a person goes with the person. */
const STATEMENTS = [
  `delete from departure where provenance = 'SAMPLE' and unit_id = any($1::text[])`,
  `delete from assignment a using organisation o
   where a.provenance = 'SAMPLE' and o.provenance = 'SAMPLE' and o.unit_id = any($1::text[])
     and o.id in (a.organisation_id, a.from_organisation_id)`,
  `delete from assignment a using person p
   where a.provenance = 'SAMPLE' and p.provenance = 'SAMPLE' and p.unit_id = any($1::text[])
     and p.id = a.person_id`,
  `delete from departure d using person p
   where d.provenance = 'SAMPLE' and p.provenance = 'SAMPLE' and p.unit_id = any($1::text[])
     and p.id = d.person_id`,
  `delete from person where provenance = 'SAMPLE' and unit_id = any($1::text[])`,
  ...['quota', 'post', 'reinforcement_need', 'reinforcement_offer', 'organisation'].map(
    (table) => `delete from ${table} where provenance = 'SAMPLE' and unit_id = any($1::text[])`,
  ),
];

/** Takes away what is made up of units, in a transaction that `importAs` has opened. */
export async function removeSampleOf(
  client: PoolClient,
  unitIds: readonly string[],
): Promise<void> {
  if (unitIds.length === 0) return;
  for (const sql of STATEMENTS) await client.query(sql, [unitIds]);
}
