import type { MutationResolvers } from '../__generated__/types.ts';
import { congressMutations } from './CongressMutations.ts';
import { documentMutations } from './DocumentMutations.ts';
import { openCongressesMutation } from './OpenCongresses.ts';
import { planMutations } from './PlanMutations.ts';
import { weekMutations } from './WeekMutations.ts';

export const Mutation: MutationResolvers = {
  ...congressMutations,
  ...documentMutations,
  ...openCongressesMutation,
  ...planMutations,
  ...weekMutations,
};
