import type { PersonnelChangeResolvers } from '../__generated__/types.ts';

export const PersonnelChange: PersonnelChangeResolvers = {
  fields: ({ fields }) => [...fields],
};
