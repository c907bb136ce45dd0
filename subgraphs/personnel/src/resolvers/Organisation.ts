import type { OrganisationResolvers } from '../__generated__/types.ts';
import type { OrganisationRow } from '../loaders/organisation.ts';

const known = (row: OrganisationRow | null): row is OrganisationRow => row !== null;

export const Organisation: OrganisationResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.organisation.load((reference as { id: string }).id),
  unit: ({ unitId }, _, { units }) => units.load(unitId),
  parent: ({ parentId }, _, { loaders }) =>
    parentId === null ? null : loaders.organisation.load(parentId),
  async predecessors({ id }, _, { loaders }) {
    const ids = await loaders.predecessors.load(id);
    return (await Promise.all(ids.map((each) => loaders.organisation.load(each)))).filter(known);
  },
  async successors({ id }, _, { loaders }) {
    const ids = await loaders.successors.load(id);
    return (await Promise.all(ids.map((each) => loaders.organisation.load(each)))).filter(known);
  },
  async servedUnits({ id }, _, { loaders, units }) {
    const ids = await loaders.servedUnits.load(id);
    const served = await Promise.all(ids.map((each) => units.load(each)));
    return served.filter((unit) => unit !== null);
  },
  quotas: ({ id }, { asOf }, { loaders, today }) => loaders.quotas.load({ id, day: asOf ?? today }),
  posts: ({ id }, { asOf }, { loaders, today }) =>
    loaders.organisationPosts.load({ id, day: asOf ?? today }),
  assignments({ id }, { asOf }, { loaders, people, today }, info) {
    people.during(info);
    return loaders.organisationAssignments.load({ id, day: asOf ?? today });
  },
};
