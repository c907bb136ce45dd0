import type { OwnRecordResolvers } from '../__generated__/types.ts';
import { readContests, readPayments } from '../loaders/ownRecord.ts';

/** The loaders of an officer's reads: the guard lets everybody through to their own rows. */
export const OwnRecord: OwnRecordResolvers = {
  unit: ({ unitId }, _, { units }) => units.load(unitId),
  identifier: ({ id }, _, { loaders }) => loaders.identifier.load(id),
  ethnicity: async ({ id }, _, { loaders }) =>
    (await loaders.ethnicity.load(id))[0]?.ethnicity ?? null,
  partyMember: async ({ id }, _, { loaders }) => (await loaders.membership.load(id)).length > 0,
  partyJoinedOn: async ({ id }, _, { loaders }) =>
    (await loaders.membership.load(id))[0]?.joinedOn ?? null,
  protections: ({ id }, _, { loaders }) => loaders.protections.load(id),
  proceedings: ({ id }, _, { loaders }) => loaders.proceedings.load(id),
  pay: ({ id }, _, { loaders }) => loaders.pay.load(id),
  insurance: ({ id }, _, { loaders }) => loaders.insurance.load(id),
  ratings: ({ id }, _, { loaders }) => loaders.ratings.load(id),
  criteria: ({ id }, _, { loaders }) => loaders.criteria.load(id),
  training: ({ id }, _, { loaders }) => loaders.training.load(id),
  assignments: ({ id }, _, { loaders }) => loaders.personAssignments.load(id),
  departures: ({ id }, _, { loaders }) => loaders.personDepartures.load(id),
  payments: ({ id }, _, { people }) => readPayments(people, id),
  contests: ({ id }, _, { people }) => readContests(people, id),
};
