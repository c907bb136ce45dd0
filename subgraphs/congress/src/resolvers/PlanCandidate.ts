import type { PersonnelPlanResolvers, PlanCandidateResolvers } from '../__generated__/types.ts';

/** What a plan sets, and whom it names. */
export const planContents = {
  returned: ({ returnedOn, returnReason }) =>
    returnedOn === null || returnReason === null ? null : { on: returnedOn, reason: returnReason },
  bodies: ({ id }, _, { loaders }) => loaders.planBodies.load(id),
  candidates({ id }, args, { candidates, isolated }, info) {
    if (!isolated) return null;
    candidates.during(info);
    return candidates.page(args, id);
  },
} satisfies PersonnelPlanResolvers;

export const PlanCandidate: PlanCandidateResolvers = {
  person: ({ personId }) => (personId === null ? null : { id: personId }),
};
