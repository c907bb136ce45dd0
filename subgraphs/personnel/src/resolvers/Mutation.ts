import type { MutationResolvers } from '../__generated__/types.ts';
import { assignmentMutations } from './AssignmentMutations.ts';
import { departureMutations } from './DepartureMutations.ts';
import { organisationMutations } from './OrganisationMutations.ts';
import { ownRecordMutations } from './OwnRecordMutations.ts';
import { personMutations } from './PersonMutations.ts';
import { reinforcementMutations } from './ReinforcementMutations.ts';
import { reviewMutations } from './ReviewMutations.ts';

export const Mutation: MutationResolvers = {
  ...organisationMutations,
  ...personMutations,
  ...assignmentMutations,
  ...departureMutations,
  ...ownRecordMutations,
  ...reviewMutations,
  ...reinforcementMutations,
};
