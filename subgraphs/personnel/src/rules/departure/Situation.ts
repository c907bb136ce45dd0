import type { Policies } from '../policies/Policies.ts';
import { countInsurance, type InsuranceCounts } from './countInsurance.ts';
import type { DepartureInput } from './DepartureInput.ts';

/** What every rule is asked about: one departure, under chosen readings of the law. */
export interface Situation {
  readonly input: DepartureInput;
  readonly policies: Policies;
  /** The months of insurance, counted once for all rules; null where nothing was said of them. */
  readonly insurance: InsuranceCounts | null;
}

/** A departure made ready for the rules. */
export function situationOf(input: DepartureInput, policies: Policies): Situation {
  const insurance = input.insurance === null ? null : countInsurance(input.insurance);
  return { input, policies, insurance };
}
