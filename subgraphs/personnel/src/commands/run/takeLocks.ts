import type { PoolClient } from 'pg';
import type { Locks } from './Command.ts';

/** Ids are locked in one order by everybody, bodies before people: nobody waits in a circle. */
const LOCK = `
select pg_advisory_xact_lock(hashtextextended(name, 0))
from (select unnest($1::text[]) as name) names`;

const sorted = (kind: string, ids: readonly string[] = []) =>
  [...new Set(ids)].sort().map((id) => `haicap personnel ${kind} ${id}`);

/**
 * Waits until nobody else commands about these bodies and people. Not `for update`: a guarded row
 * locks only for those who may change it, and a step of a departure changes no person.
 */
export async function takeLocks(client: PoolClient, locks: Locks): Promise<void> {
  const names = [
    ...sorted('organisation', locks.organisations),
    ...sorted('person', locks.persons),
  ];
  if (names.length > 0) await client.query(LOCK, [names]);
}
