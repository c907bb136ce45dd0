import type { AssignmentResolvers } from '../__generated__/types.ts';
import { required } from './required.ts';

export const Assignment: AssignmentResolvers = {
  person: ({ personId }, _, { loaders }) => loaders.person.load(personId),
  organisation: ({ organisationId }, _, { loaders }) =>
    required(loaders.organisation.load(organisationId)),
  post: ({ postId }, _, { loaders }) => (postId === null ? null : loaders.post.load(postId)),
  fromOrganisation: ({ fromOrganisationId }, _, { loaders }) =>
    fromOrganisationId === null ? null : loaders.organisation.load(fromOrganisationId),
};
