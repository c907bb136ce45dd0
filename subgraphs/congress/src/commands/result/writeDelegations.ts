import type { CalendarDay } from '@haicap/domain-kit';
import { badInput, pastDay } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { DelegationInput } from '../../__generated__/types.ts';
import type { CongressState } from '../state/congress.ts';

/** No congress has as many delegates. */
const MOST_DELEGATES = 10_000;

/** Delegates of each way of being chosen, each once. Errors: BAD_USER_INPUT. */
export function readDelegations(
  delegations: readonly DelegationInput[],
  today: CalendarDay,
): readonly DelegationInput[] {
  for (const [i, { choice, delegates, women, decidedOn }] of delegations.entries()) {
    const path = `input.delegations[${i}]`;
    if (delegations.findIndex((other) => other.choice === choice) < i) {
      throw badInput(`${path}.choice`, 'expected each way once.');
    }
    if (delegates < 1 || delegates > MOST_DELEGATES) {
      throw badInput(`${path}.delegates`, `expected from 1 to ${MOST_DELEGATES}.`);
    }
    if ((women ?? 0) < 0 || (women ?? 0) > delegates) {
      throw badInput(`${path}.women`, `expected from 0 to ${delegates}.`);
    }
    pastDay(`${path}.decidedOn`, decidedOn, today);
  }
  return delegations;
}

const WRITE = `
insert into delegation (congress_id, unit_id, choice, delegates, women, decided_on, reported_on, provenance)
select $1, $2, d.choice, d.delegates, d.women, d.decided_on, $4, $5
from jsonb_to_recordset($3::jsonb) as d(choice text, delegates integer, women integer, decided_on date)
on conflict (congress_id, choice) do update set delegates = excluded.delegates,
  women = excluded.women, decided_on = excluded.decided_on, reported_on = excluded.reported_on,
  version = delegation.version + 1`;

/** Writes the delegates of a congress, in place of those recorded before. */
export async function writeDelegations(
  client: PoolClient,
  { id, unitId, provenance }: CongressState,
  delegations: readonly DelegationInput[],
  today: CalendarDay,
): Promise<void> {
  if (delegations.length === 0) return;
  const rows = delegations.map(({ choice, delegates, women, decidedOn }) => ({
    choice,
    delegates,
    women: women ?? null,
    decided_on: decidedOn,
  }));
  await client.query(WRITE, [id, unitId, JSON.stringify(rows), today, provenance]);
}
