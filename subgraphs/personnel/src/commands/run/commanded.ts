import { operationOf } from '@haicap/subgraph-kit';
import type { GraphQLResolveInfo } from 'graphql';
import type { PersonnelContext } from '../../context.ts';
import { answerOf, type CommandAnswer } from './answerOf.ts';
import type { CommandRequest, Outcome } from './Command.ts';

/**
 * Answers a mutation with a command; what is read for the answer is recorded under the same
 * operation.
 */
export async function commanded(
  context: PersonnelContext,
  info: GraphQLResolveInfo,
  run: (request: CommandRequest) => Promise<Outcome>,
): Promise<CommandAnswer> {
  context.people.during(info);
  const { fingerprint } = context.vault;
  return answerOf(await run({ ...context, ...operationOf(info), fingerprint }), context.language);
}
