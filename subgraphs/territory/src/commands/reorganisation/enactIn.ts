import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { canonicalInput } from '../../rules/reorganisation/canonicalInput.ts';
import { planReorganisation } from '../../rules/reorganisation/planReorganisation.ts';
import type { ReorganisationInput } from '../../rules/reorganisation/ReorganisationInput.ts';
import { applyPlan } from './applyPlan.ts';
import type { EnactOutcome } from './EnactOutcome.ts';
import { findEnacted } from './findEnacted.ts';
import { loadState } from './loadState.ts';
import { recordText } from './recordText.ts';

/** Throws when who asks may not change what stands under these units. */
export type PermitUnder = (parents: readonly string[]) => void;

/**
 * Enacts a reorganisation in the client's transaction, which holds the writers' lock: judges it as a
 * whole, then writes all of it or nothing.
 */
export async function enactIn(
  client: PoolClient,
  given: ReorganisationInput,
  permitUnder: PermitUnder,
): Promise<EnactOutcome> {
  const input = canonicalInput(given);
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const { operatesFrom } = input.legalText;
  const recorded = await findEnacted(client, input.legalText);
  if (recorded) {
    const { legalTextId } = recorded;
    return recorded.inputHash === inputHash
      ? { legalTextId, operatesFrom, alreadyEnacted: true }
      : { faults: [{ code: 'CONFLICTING_INPUT', legalTextId }] };
  }
  const outcome = planReorganisation(await loadState(client, input), input);
  if ('faults' in outcome) return outcome;
  permitUnder(outcome.plan.parents);
  const legalTextId = await recordText(client, input.legalText, inputHash);
  await applyPlan(client, outcome.plan, legalTextId);
  return { legalTextId, operatesFrom, alreadyEnacted: false };
}
