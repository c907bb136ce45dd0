import { operationOf, poolOf } from '@haicap/subgraph-kit';
import type { MutationResolvers } from '../__generated__/types.ts';
import { enactReorganisation } from '../commands/enactReorganisation.ts';
import { permitUnder } from '../commands/permitUnder.ts';
import { readInput } from '../commands/reorganisation/readInput.ts';
import { resultOf } from '../commands/reorganisation/result.ts';

export const Mutation: MutationResolvers = {
  async enactReorganisation(_, { input }, context, info) {
    const read = readInput(input);
    const command = { audit: context.audit, context, ...operationOf(info) };
    const pool = poolOf(context.database);
    const outcome = await enactReorganisation(pool, read, permitUnder(context), command);
    return resultOf(outcome, read, context);
  },
};
