import { operationOf, poolOf } from '@haicap/subgraph-kit';
import type { MutationResolvers } from '../__generated__/types.ts';
import { enactReorganisation } from '../commands/enactReorganisation.ts';
import { readInput } from '../commands/reorganisation/readInput.ts';
import { resultOf } from '../commands/reorganisation/result.ts';
import { requireCommands } from '../commands/requireCommands.ts';

export const Mutation: MutationResolvers = {
  async enactReorganisation(_, { input }, context, info) {
    requireCommands(context);
    const read = readInput(input);
    const command = { audit: context.audit, context, ...operationOf(info) };
    const outcome = await enactReorganisation(poolOf(context.database), read, command);
    return resultOf(outcome, read, context);
  },
};
