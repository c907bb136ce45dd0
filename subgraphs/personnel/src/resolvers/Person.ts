import type { PersonResolvers } from '../__generated__/types.ts';

export const Person: PersonResolvers = {
  __resolveReference(reference, { loaders, people }, info) {
    people.during(info);
    return loaders.person.load((reference as { id: string }).id);
  },
  unit: ({ unitId }, _, { units }) => units.load(unitId),
  assignments: ({ id }, _, { loaders }) => loaders.personAssignments.load(id),
  ratings: ({ id }, _, { loaders }) => loaders.ratings.load(id),
  criteria: ({ id }, _, { loaders }) => loaders.criteria.load(id),
  training: ({ id }, _, { loaders }) => loaders.training.load(id),
  departures: ({ id }, _, { loaders }) => loaders.personDepartures.load(id),
  identifier: ({ id }, _, { loaders }) => loaders.identifier.load(id),
  ethnicity: async ({ id }, _, { loaders }) =>
    (await loaders.ethnicity.load(id))[0]?.ethnicity ?? null,
  partyMember: async ({ id }, _, { loaders }) => (await loaders.membership.load(id)).length > 0,
  protections: ({ id }, _, { loaders }) => loaders.protections.load(id),
  proceedings: ({ id }, _, { loaders }) => loaders.proceedings.load(id),
  async pay({ id }, { asOf }, { loaders, today }) {
    const day = asOf ?? today;
    const components = await loaders.pay.load(id);
    return components.filter(
      ({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo > day),
    );
  },
  insurance: ({ id }, _, { loaders }) => loaders.insurance.load(id),
};
