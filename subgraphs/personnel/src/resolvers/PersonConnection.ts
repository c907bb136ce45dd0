import type { PersonConnectionResolvers } from '../__generated__/types.ts';

export const PersonConnection: PersonConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
