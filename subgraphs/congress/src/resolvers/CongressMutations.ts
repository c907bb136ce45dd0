import type { MutationResolvers } from '../__generated__/types.ts';
import { completeMilestone } from '../commands/congress/completeMilestone.ts';
import { openCongress } from '../commands/congress/openCongress.ts';
import { planCongress } from '../commands/congress/planCongress.ts';
import { reopenMilestone } from '../commands/congress/reopenMilestone.ts';
import { appointCommittee } from '../commands/result/appointCommittee.ts';
import { recordResults } from '../commands/result/recordResults.ts';
import { commanded } from '../commands/run/commanded.ts';

/** Congresses, their days and their milestones. */
export const congressMutations = {
  openCongress: (_, { input }, context, info) =>
    commanded(context, info, (request) => openCongress(request, input)),
  planCongress: (_, { input }, context, info) =>
    commanded(context, info, (request) => planCongress(request, input)),
  completeMilestone: (_, { input }, context, info) =>
    commanded(context, info, (request) => completeMilestone(request, input)),
  reopenMilestone: (_, { input }, context, info) =>
    commanded(context, info, (request) => reopenMilestone(request, input)),
  appointCommittee: (_, { input }, context, info) =>
    commanded(context, info, (request) => appointCommittee(request, input)),
  recordResults: (_, { input }, context, info) =>
    commanded(context, info, (request) => recordResults(request, input)),
} satisfies MutationResolvers;
