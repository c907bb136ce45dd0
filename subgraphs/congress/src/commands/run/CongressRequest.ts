import type { CommandRequest, Outcome } from '@haicap/subgraph-kit';
import type { Policies } from '../../rules/policies/Policies.ts';
import type { CongressFault } from '../../rules/steps/CongressFault.ts';

/** A request that carries a command of this subgraph. */
export interface CongressRequest extends CommandRequest {
  readonly policies: Policies;
  /** True on an isolated network, where candidates are kept. */
  readonly isolated: boolean;
  readonly now: () => Date;
}

/** What became of a command of this subgraph. */
export type CongressOutcome = Outcome<CongressFault>;
