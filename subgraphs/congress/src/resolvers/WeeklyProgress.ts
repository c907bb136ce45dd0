import type {
  CongressProgressEventResolvers,
  QueryResolvers,
  WeeklyProgressResolvers,
} from '../__generated__/types.ts';
import { latePage } from '../queries/lists/latePage.ts';
import { correctionPage, eventPage } from '../queries/week/eventPage.ts';
import { lateCongresses } from '../queries/week/weekCounts.ts';
import { weekClosedAt, weeklyProgress } from '../queries/week/weeklyProgress.ts';
import type { MilestoneCode } from '../rules/congress/milestones.ts';
import { congressOf } from './congressOf.ts';
import { unitOf } from './unitOf.ts';

export const weeklyProgressQueries = {
  weeklyProgress: (_, { week, within }, context) => weeklyProgress(week, within, context),
} satisfies QueryResolvers;

export const WeeklyProgress: WeeklyProgressResolvers = {
  unit: unitOf,
  changes: async ({ counts }) => await counts(),
  events: (week, args, { pool }) => eventPage({ week, ...args }, week.of, pool),
  lateCongresses: ({ of }, _, { pool }) => lateCongresses(of, pool),
  lateMilestones: ({ of }, args, context) => latePage(args, of, context),
  closedAt: (week, _, context) => weekClosedAt(week, context),
  corrections: (week, args, { pool }) => correctionPage({ week, ...args }, week.of, pool),
  isSample: async ({ counts }) => (await counts()).some(({ isSample }) => isSample),
};

export const CongressProgressEvent: CongressProgressEventResolvers = {
  congress: congressOf,
  milestone: ({ subject, itemId }) => (subject === 'MILESTONE' ? (itemId as MilestoneCode) : null),
  async document({ subject, itemId, congressId }, _, { loaders }) {
    if (subject !== 'DOCUMENT') return null;
    return (await loaders.documents.load(congressId)).find(({ id }) => id === itemId) ?? null;
  },
};
