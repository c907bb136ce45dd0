import type {
  AssignmentCommandResultResolvers,
  AssignmentRecordedResolvers,
  DepartureCommandResultResolvers,
  DepartureRecordedResolvers,
  OrganisationCommandResultResolvers,
  OrganisationRecordedResolvers,
  PersonCommandResultResolvers,
  PersonRecordedResolvers,
} from '../__generated__/types.ts';
import { typeOfAnswer } from './refusalTypes.ts';
import { required } from './required.ts';

export const OrganisationCommandResult = {
  __resolveType: typeOfAnswer('OrganisationRecorded'),
} as OrganisationCommandResultResolvers;

export const PersonCommandResult = {
  __resolveType: typeOfAnswer('PersonRecorded'),
} as PersonCommandResultResolvers;

export const AssignmentCommandResult = {
  __resolveType: typeOfAnswer('AssignmentRecorded'),
} as AssignmentCommandResultResolvers;

export const DepartureCommandResult = {
  __resolveType: typeOfAnswer('DepartureRecorded'),
} as DepartureCommandResultResolvers;

export const OrganisationRecorded: OrganisationRecordedResolvers = {
  /** A command about a post names the post: its body is the answer as well. */
  async organisation({ entityId }, _, { loaders }) {
    const post = await loaders.post.load(entityId);
    return required(loaders.organisation.load(post?.organisationId ?? entityId));
  },
  post: ({ entityId }, _, { loaders }) => loaders.post.load(entityId),
};

export const PersonRecorded: PersonRecordedResolvers = {
  person: ({ entityId }, _, { loaders }) => loaders.person.load(entityId),
};

export const AssignmentRecorded: AssignmentRecordedResolvers = {
  assignment: ({ entityId }, _, { loaders }) => loaders.assignment.load(entityId),
};

export const DepartureRecorded: DepartureRecordedResolvers = {
  departure: ({ entityId }, _, { loaders }) => loaders.departure.load(entityId),
};
