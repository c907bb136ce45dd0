import { lockInOrder } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { Locks } from './Command.ts';

/** The names of locks: bodies come before people in everybody's order. */
export function lockNames({ organisations = [], persons = [] }: Locks): readonly string[] {
  return [
    ...organisations.map((id) => `haicap personnel organisation ${id}`),
    ...persons.map((id) => `haicap personnel person ${id}`),
  ];
}

/** Waits until nobody else commands about these bodies and people. */
export function takeLocks(client: PoolClient, locks: Locks): Promise<void> {
  return lockInOrder(client, lockNames(locks));
}
