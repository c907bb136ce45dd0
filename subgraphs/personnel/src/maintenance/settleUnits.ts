import type { CalendarDay } from '@haicap/domain-kit';
import { type Audit, appendChanges } from '@haicap/subgraph-kit';
import { PUBLIC_VIEWER, type RequestContext } from '@haicap/subgraph-kit/protocol';
import type { Pool } from 'pg';

const BY_ITSELF: Pick<RequestContext, 'requestId' | 'viewer'> = {
  requestId: 'settling',
  viewer: { ...PUBLIC_VIEWER, kind: 'SERVICE', subject: 'settling' },
};

/** `presentUnit`, over everybody: who receives, else who gave the post, else who gave the last. */
const SETTLE = `
update person p set unit_id = present.unit_id, version = version + 1
from (
  select distinct on (a.person_id) a.person_id, a.unit_id
  from assignment a
  where a.valid_from <= $1 and (a.kind = 'PERMANENT' or
    a.kind = 'SECONDED' and (a.valid_to is null or a.valid_to > $1))
  order by a.person_id, a.kind = 'SECONDED' desc, a.valid_from desc
) present
where present.person_id = p.id and present.unit_id <> p.unit_id
returning p.id`;

/**
 * Has people follow to the unit that they belong to on the day: a move or the end of a secondment
 * that was recorded ahead comes true by this, once a day. Runs as the owner.
 */
export async function settleUnits(
  owner: Pool,
  audit: Audit,
  today: CalendarDay,
  request: Pick<RequestContext, 'requestId' | 'viewer'> = BY_ITSELF,
): Promise<readonly string[]> {
  return audit.transaction(owner, async (client) => {
    // As importAs does; the audit's rows must be in the same transaction.
    await client.query('set local haicap.import = on');
    const { rows } = await client.query<{ id: string }>(SETTLE, [today]);
    const persons = rows.map(({ id }) => id).sort();
    if (persons.length === 0) return persons;
    const change = { entity: 'Person', operation: 'UPDATED' as const, fields: ['unit'] };
    await appendChanges(
      client,
      persons.map((entityId) => ({ ...change, entityId, values: null })),
    );
    audit.write(client, request, { operation: 'settleUnits', persons, fields: ['unit'] });
    return persons;
  });
}
