import type {
  CommandRequest as AnyCommandRequest,
  Outcome as AnyOutcome,
  Command as RunCommand,
} from '@haicap/subgraph-kit';
import type { IdentifierVault } from '../../identifiers.ts';
import type { CommandFault } from '../../rules/CommandFault.ts';

/** A request that carries a command about bodies or people. */
export interface CommandRequest extends AnyCommandRequest {
  readonly vault: IdentifierVault;
}

/** One command about bodies or people. */
export interface Command<State extends object, Plan extends object>
  extends Omit<RunCommand<State, Plan, CommandFault>, 'locks' | 'constraintFault'> {
  /** Nobody else commands about these until the transaction ends. */
  readonly locks: Locks;
}

export interface Locks {
  readonly organisations?: readonly string[];
  readonly persons?: readonly string[];
}

/** What became of a command. */
export type Outcome = AnyOutcome<CommandFault>;
