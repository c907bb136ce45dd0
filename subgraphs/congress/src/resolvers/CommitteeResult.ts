import type { CommitteeResultResolvers } from '../__generated__/types.ts';
import { committeeCounts } from '../queries/progress/committeeCounts.ts';
import { committeeStructure } from '../rules/structure/committeeStructure.ts';

export const CommitteeResult: CommitteeResultResolvers = {
  meanAge: ({ ageSum, members }) => (ageSum === null ? null : ageSum / members),
  structure: (result, _, { policies }) => committeeStructure(committeeCounts(result), policies),
};
