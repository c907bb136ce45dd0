import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** What a client of the older API schema could no longer do with the newer one, a sentence each. */
export async function breakingChanges(older: string, newer: string): Promise<readonly string[]> {
  const changes = await diff(buildSchema(older), buildSchema(newer));
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .map((change) => change.message);
}
