import type { QueryResolvers } from '../__generated__/types.ts';
import { departureSummary } from '../queries/summary/departureSummary.ts';
import { staffingSummary } from '../queries/summary/staffingSummary.ts';

export const summaryQueries = {
  departureSummary: (_, args, context) => departureSummary(args, context),
  staffingSummary: (_, args, context) => staffingSummary(args, context),
} satisfies Partial<QueryResolvers>;
