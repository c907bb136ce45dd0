import type { Loaders } from '../loaders/index.ts';
import type { Assessment } from '../rules/assessment/Assessment.ts';
import { assess } from '../rules/assessment/assess.ts';
import type { Policies } from '../rules/policies/Policies.ts';
import { toDepartureInput } from './records/toDepartureInput.ts';

/** What the law gives for a departure on record; null if there is none that the viewer may see. */
export async function assessDeparture(
  id: string,
  loaders: Loaders,
  policies: Policies,
): Promise<Assessment | null> {
  const records = await loaders.departureRecords.load(id);
  return records && assess(toDepartureInput(records), policies);
}
