import { runCommand as run } from '@haicap/subgraph-kit';
import type { Command, CommandRequest, Outcome } from './Command.ts';
import { type ConstraintScene, constraintFault } from './constraintFault.ts';
import { lockNames } from './takeLocks.ts';

/**
 * Runs a command about bodies or people as the viewer, all of it or nothing; `scene` is what a
 * refusal by a constraint tells of. Errors: FORBIDDEN.
 */
export function runCommand<State extends object, Plan extends object>(
  request: CommandRequest,
  command: Command<State, Plan>,
  scene: ConstraintScene = {},
): Promise<Outcome> {
  return run(request, {
    ...command,
    locks: lockNames(command.locks),
    constraintFault: (constraint) => constraintFault(constraint, scene),
  });
}
