import type { Outcome, Recorded } from './Command.ts';
import type { AnyFault, ConflictingInput } from './Refused.ts';

/** A fault as the graph tells it. */
export type RefusedAnswer<Fault extends AnyFault> = Fault & { readonly message: string };

/** What a command answers with. */
export type CommandAnswer<Fault extends AnyFault> = Recorded | RefusedAnswer<Fault>;

/** The answer of an outcome; `tell` says a fault in the request's language. */
export function answerOf<Fault extends AnyFault>(
  outcome: Outcome<Fault>,
  tell: (fault: Fault | ConflictingInput) => string,
): CommandAnswer<Fault | ConflictingInput> {
  if (!('fault' in outcome)) return outcome;
  return { ...outcome.fault, message: tell(outcome.fault) };
}
