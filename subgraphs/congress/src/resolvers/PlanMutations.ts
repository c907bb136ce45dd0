import type { MutationResolvers } from '../__generated__/types.ts';
import { addCandidate } from '../commands/candidate/addCandidate.ts';
import { withdrawCandidate } from '../commands/candidate/withdrawCandidate.ts';
import { appraisePlan } from '../commands/plan/appraisePlan.ts';
import { approvePlan } from '../commands/plan/approvePlan.ts';
import { returnPlan } from '../commands/plan/returnPlan.ts';
import { setPlanSeats } from '../commands/plan/setPlanSeats.ts';
import { submitPlan } from '../commands/plan/submitPlan.ts';
import { commanded } from '../commands/run/commanded.ts';

/** The steps of personnel plans, and whom they name. */
export const planMutations = {
  setPlanSeats: (_, { input }, context, info) =>
    commanded(context, info, (request) => setPlanSeats(request, input)),
  submitPlan: (_, { input }, context, info) =>
    commanded(context, info, (request) => submitPlan(request, input)),
  appraisePlan: (_, { input }, context, info) =>
    commanded(context, info, (request) => appraisePlan(request, input)),
  approvePlan: (_, { input }, context, info) =>
    commanded(context, info, (request) => approvePlan(request, input)),
  returnPlan: (_, { input }, context, info) =>
    commanded(context, info, (request) => returnPlan(request, input)),
  addCandidate: (_, { input }, context, info) =>
    commanded(context, info, (request) => addCandidate(request, input)),
  withdrawCandidate: (_, { input }, context, info) =>
    commanded(context, info, (request) => withdrawCandidate(request, input)),
} satisfies MutationResolvers;
