import type { PartyOrganisationResolvers, QueryResolvers } from '../__generated__/types.ts';

export const partyOrganisationQueries = {
  partyOrganisation: (_, { id }, { loaders }) => loaders.partyOrganisation.load(id),
} satisfies QueryResolvers;

export const PartyOrganisation: PartyOrganisationResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.partyOrganisation.load((reference as { id: string }).id),
  /** The unit as it is today, or on the last day of an organisation that ended. */
  unit: ({ unitId }, _, { units }) => units.load(unitId),
  parent: ({ parentId }, _, { loaders }) =>
    parentId === null ? null : loaders.partyOrganisation.load(parentId),
  predecessors: ({ id }, _, { loaders }) => loaders.predecessors.load(id),
  membership: ({ id }, _, { loaders }) => loaders.membership.load(id),
  congress: ({ id }, { term }, { loaders }) =>
    loaders.congressOfTerm.load({ organisationId: id, term }),
};
