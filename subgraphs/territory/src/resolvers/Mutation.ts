import { poolOf } from '@haicap/subgraph-kit';
import type { MutationResolvers } from '../__generated__/types.ts';
import { enactReorganisation } from '../commands/enactReorganisation.ts';
import { permitUnder } from '../commands/permitUnder.ts';
import { readInput } from '../commands/reorganisation/readInput.ts';
import { resultOf } from '../commands/reorganisation/result.ts';

export const Mutation: MutationResolvers = {
  async enactReorganisation(_, { input }, context) {
    const read = readInput(input);
    return resultOf(
      await enactReorganisation(poolOf(context.database), read, permitUnder(context)),
      read,
      context,
    );
  },
};
