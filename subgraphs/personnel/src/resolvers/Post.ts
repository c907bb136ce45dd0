import type { PostResolvers } from '../__generated__/types.ts';
import { required } from './required.ts';

export const Post: PostResolvers = {
  organisation: ({ organisationId }, _, { loaders }) =>
    required(loaders.organisation.load(organisationId)),
};
