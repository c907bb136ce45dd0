import type {
  ReinforcementAcceptedResolvers,
  ReinforcementMoveResolvers,
  ReinforcementNeedResolvers,
  ReinforcementOfferResolvers,
  ReinforcementPlanResolvers,
  ReinforcementRefusedResolvers,
  ReinforcementUnmetResolvers,
} from '../__generated__/types.ts';
import { required } from './required.ts';

export const ReinforcementNeed: ReinforcementNeedResolvers = {
  organisation: ({ organisationId }, _, { loaders }) =>
    required(loaders.organisation.load(organisationId)),
};

export const ReinforcementOffer: ReinforcementOfferResolvers = {
  organisation: ({ organisationId }, _, { loaders }) =>
    required(loaders.organisation.load(organisationId)),
};

export const ReinforcementPlan: ReinforcementPlanResolvers = {
  province: ({ province, asOf }, _, { units }) => units.load(`${province}@${asOf}`),
  moves: ({ moves }) => [...moves],
  unmet: ({ unmet }) => [...unmet],
};

export const ReinforcementMove: ReinforcementMoveResolvers = {
  fromOrganisation: ({ lot }, _, { loaders }) =>
    required(loaders.organisation.load(lot.sender.organisationId)),
  toOrganisation: ({ place }, _, { loaders }) =>
    required(loaders.organisation.load(place.organisationId)),
  category: ({ place }) => place.category,
  speciality: ({ place }) => place.speciality,
  need: ({ place }, _, { loaders }) =>
    place.needId === null ? null : loaders.need.load(place.needId),
  isOffered: ({ lot }) => lot.offered,
  isPriority: ({ place }) => place.priority,
  person: ({ personId }, _, { loaders }) =>
    personId === null ? null : loaders.person.load(personId),
};

export const ReinforcementUnmet: ReinforcementUnmetResolvers = {
  organisation: ({ place }, _, { loaders }) =>
    required(loaders.organisation.load(place.organisationId)),
  category: ({ place }) => place.category,
  speciality: ({ place }) => place.speciality,
  need: ({ place }, _, { loaders }) =>
    place.needId === null ? null : loaders.need.load(place.needId),
  isPriority: ({ place }) => place.priority,
};

export const ReinforcementAccepted: ReinforcementAcceptedResolvers = {
  async secondments({ secondmentIds }, _, { loaders, people }, info) {
    people.during(info);
    const rows = await Promise.all(secondmentIds.map((id) => loaders.assignment.load(id)));
    return rows.filter((row) => row !== null);
  },
};

export const ReinforcementRefused: ReinforcementRefusedResolvers = {
  organisation: ({ organisationId }, _, { loaders }) =>
    organisationId === undefined ? null : loaders.organisation.load(organisationId),
  recordedNeed: ({ need, needId }, _, { loaders }) =>
    need ?? (needId === undefined ? null : loaders.need.load(needId)),
  recordedOffer: ({ offer }) => offer ?? null,
};
