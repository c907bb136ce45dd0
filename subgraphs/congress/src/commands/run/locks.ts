import { lockInOrder } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';

/** Nobody else opens the congress of these organisations. */
export const organisationLocks = (ids: readonly string[]): readonly string[] =>
  ids.map((id) => `haicap congress organisation ${id}`);

/** Nobody else commands about a congress, its documents and its plan. */
export const congressLock = (id: string): string => `haicap congress ${id}`;

/** Nobody else closes weeks of a unit. */
export const weekLock = (unitId: string): string => `haicap congress week ${unitId}`;

/** Waits until nobody else commands about a congress. */
export const lockCongress = (client: PoolClient, id: string): Promise<void> =>
  lockInOrder(client, [congressLock(id)]);
