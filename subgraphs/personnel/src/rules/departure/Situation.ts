import type { Policies } from '../policies/Policies.ts';
import type { DepartureInput } from './DepartureInput.ts';

/** What every rule is asked about: one departure, under chosen readings of the law. */
export interface Situation {
  readonly input: DepartureInput;
  readonly policies: Policies;
}
