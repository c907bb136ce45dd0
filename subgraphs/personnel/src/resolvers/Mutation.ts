import type { MutationResolvers } from '../__generated__/types.ts';
import { reinforcementMutations } from './ReinforcementMutations.ts';
import { reviewMutations } from './ReviewMutations.ts';

export const Mutation: MutationResolvers = {
  ...reviewMutations,
  ...reinforcementMutations,
};
