import type { StructureLineResolvers } from '../__generated__/types.ts';

export const StructureLine: StructureLineResolvers = {
  share: ({ count, of }) => (count === null ? null : count / of),
};
