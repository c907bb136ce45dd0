import { operationOf } from '@haicap/subgraph-kit';
import type { MutationResolvers } from '../__generated__/types.ts';
import { contestOwnRecord } from '../commands/own/contestOwnRecord.ts';

/** What people may say of their own records. */
export const ownRecordMutations = {
  contestOwnRecord: (_, { input }, context, info) =>
    contestOwnRecord({ ...context, ...operationOf(info) }, input),
} satisfies MutationResolvers;
