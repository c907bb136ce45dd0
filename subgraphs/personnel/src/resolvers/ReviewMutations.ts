import type { MutationResolvers } from '../__generated__/types.ts';
import { completeReview } from '../commands/completeReview.ts';
import { openReviewRound } from '../commands/openReviewRound.ts';

export const reviewMutations: Pick<MutationResolvers, 'openReviewRound' | 'completeReview'> = {
  openReviewRound: (_, { input }, context, info) => openReviewRound(input, context, info),
  completeReview: (_, { input }, context, info) => completeReview(input, context, info),
};
