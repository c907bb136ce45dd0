import type {
  CongressDocumentResolvers,
  CongressMilestoneResolvers,
  PartyCongressResolvers,
  PersonnelPlanResolvers,
  QueryResolvers,
} from '../__generated__/types.ts';
import { congressReadiness } from '../queries/progress/congressReadiness.ts';
import { daysLate } from '../queries/progress/daysLate.ts';
import { planContents } from './PlanCandidate.ts';

export const partyCongressQueries = {
  partyCongress: (_, { id }, { loaders }) => loaders.congress.load(id),
} satisfies QueryResolvers;

const days = (from: string | null, to: string | null) =>
  from === null || to === null ? null : { from, to };

export const PartyCongress: PartyCongressResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.congress.load((reference as { id: string }).id),
  async organisation({ organisationId }, _, { loaders }) {
    const organisation = await loaders.partyOrganisation.load(organisationId);
    if (!organisation) throw new Error(`No party organisation ${organisationId}.`);
    return organisation;
  },
  committee: ({ committeeChoice }) => committeeChoice,
  delegation: ({ delegationChoice }) => delegationChoice,
  planned: ({ plannedFrom, plannedTo }) => days(plannedFrom, plannedTo),
  held: ({ heldFrom, heldTo }) => days(heldFrom, heldTo),
  milestones: ({ id }, _, { loaders }) => loaders.milestones.load(id),
  documents: ({ id }, _, { loaders }) => loaders.documents.load(id),
  subcommittees: ({ id }, _, { loaders }) => loaders.subcommittees.load(id),
  personnelPlan: async ({ id }, _, { loaders }) => (await loaders.plan.load(id))[0] ?? null,
  readiness: (congress, _, context) => congressReadiness(congress, context),
  result: ({ id }, _, { loaders }) => loaders.committeeResult.load(id),
  delegations: ({ id }, _, { loaders }) => loaders.delegations.load(id),
};

export const CongressMilestone: CongressMilestoneResolvers = {
  daysLate: (milestone, _, { today }) => daysLate(milestone, today),
};

/** What is secret is never written. */
const secrecy = () => 'NONE' as const;

export const CongressDocument: CongressDocumentResolvers = {
  secrecy,
  versions: ({ id }, _, { loaders }) => loaders.documentVersions.load(id),
};

export const PersonnelPlan: PersonnelPlanResolvers = { ...planContents, secrecy };
