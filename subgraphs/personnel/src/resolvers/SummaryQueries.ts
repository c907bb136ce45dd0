import type { QueryResolvers } from '../__generated__/types.ts';
import { departureSummary } from '../queries/summary/departureSummary.ts';

export const summaryQueries = {
  departureSummary: (_, args, context) => departureSummary(args, context),
} satisfies Partial<QueryResolvers>;
