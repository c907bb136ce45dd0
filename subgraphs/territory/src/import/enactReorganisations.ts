import type { PoolClient } from 'pg';
import { enactIn, type PermitUnder } from '../commands/reorganisation/enactIn.ts';
import { faultMessage } from '../commands/reorganisation/refusals.ts';
import type { ReorganisationInput } from '../rules/reorganisation/ReorganisationInput.ts';
import type { MergedRows } from './mergeTable.ts';

/** The import runs as the owner. */
const everywhere: PermitUnder = () => {};

/**
 * Enacts what came after 1 July 2025 in the import's transaction, as any command is enacted. Throws
 * with every reason when one is refused; what had been enacted before stays.
 */
export async function enactReorganisations(
  client: PoolClient,
  reorganisations: readonly ReorganisationInput[],
): Promise<MergedRows> {
  let created = 0;
  for (const reorganisation of reorganisations) {
    const outcome = await enactIn(client, reorganisation, everywhere);
    if ('faults' in outcome) {
      const reasons = outcome.faults.map((fault) => `- ${faultMessage(fault, 'en')}`).join('\n');
      throw new Error(`${reorganisation.legalText.number} cannot be enacted:\n${reasons}`);
    }
    if (!outcome.alreadyEnacted) created += 1;
  }
  return { created, updated: 0 };
}
