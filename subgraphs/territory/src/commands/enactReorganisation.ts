import { inTransaction } from '@haicap/subgraph-kit';
import type { Pool, PoolClient } from 'pg';
import type { ReorganisationInput } from '../rules/reorganisation/ReorganisationInput.ts';
import type { EnactOutcome } from './reorganisation/EnactOutcome.ts';
import { enactIn, type PermitUnder } from './reorganisation/enactIn.ts';
import { type AuditedCommand, recordEnacted } from './reorganisation/recordEnacted.ts';
import { takeWritersLock } from './rows/writersLock.ts';

/**
 * Enacts a reorganisation: everything with its entries in the change log, or nothing. Of two that
 * conflict one wins; the other finds the units changed when its turn comes and is refused. The
 * audit's row of a command stands in the same transaction.
 */
export async function enactReorganisation(
  pool: Pool,
  input: ReorganisationInput,
  permitUnder: PermitUnder,
  command?: AuditedCommand,
): Promise<EnactOutcome> {
  const enact = async (client: PoolClient) => {
    await takeWritersLock(client);
    const outcome = await enactIn(client, input, permitUnder);
    if (command) await recordEnacted(client, command, input, outcome);
    return outcome;
  };
  try {
    return await (command ? command.audit.transaction(pool, enact) : inTransaction(pool, enact));
  } catch (error) {
    if (isCollision(error)) return { faults: [{ code: 'CONCURRENT_CHANGE' }] };
    throw error;
  }
}

/** What PostgreSQL answers when another transaction, outside the line, was there first. */
const COLLISIONS: ReadonlySet<unknown> = new Set([
  '23P01', // exclusion_violation
  '23505', // unique_violation
  '40001', // serialization_failure
  '40P01', // deadlock_detected
]);

function isCollision(error: unknown): boolean {
  return error instanceof Error && 'code' in error && COLLISIONS.has(error.code);
}
