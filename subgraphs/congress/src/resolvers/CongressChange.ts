import { readChanges } from '@haicap/subgraph-kit';
import type { CongressChangeResolvers, QueryResolvers } from '../__generated__/types.ts';

export const congressChangeQueries = {
  congressChanges: (_, args, { database }) => readChanges(database, args),
} satisfies QueryResolvers;

export const CongressChange: CongressChangeResolvers = {
  fields: ({ fields }) => [...fields],
};
