import type { DepartureResolvers } from '../__generated__/types.ts';

export const Departure: DepartureResolvers = {
  __resolveReference(reference, { loaders, people }, info) {
    people.during(info);
    return loaders.departure.load((reference as { id: string }).id);
  },
  person: ({ personId }, _, { loaders }) => loaders.person.load(personId),
  organisation: ({ organisationId }, _, { loaders }) =>
    organisationId === null ? null : loaders.organisation.load(organisationId),
  amount: ({ id }, _, { loaders }) => loaders.amountPaid.load(id),
};
