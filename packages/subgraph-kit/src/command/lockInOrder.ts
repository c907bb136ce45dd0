import type { PoolClient } from 'pg';

const LOCK = `
select pg_advisory_xact_lock(hashtextextended(name, 0))
from (select unnest($1::text[]) as name) names`;

/**
 * Waits until nobody else holds one of the names, and holds them until the transaction ends. All
 * names of one call are taken in their own order, so that nobody waits in a circle. Not `for update`:
 * a guarded row locks only for those who may change it.
 */
export async function lockInOrder(client: PoolClient, names: Iterable<string>): Promise<void> {
  const sorted = [...new Set(names)].sort();
  if (sorted.length > 0) await client.query(LOCK, [sorted]);
}
