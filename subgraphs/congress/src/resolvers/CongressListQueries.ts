import type { QueryResolvers } from '../__generated__/types.ts';
import { askedUnit } from '../queries/lists/askedUnit.ts';
import { congressPage } from '../queries/lists/congressPage.ts';
import { latePage } from '../queries/lists/latePage.ts';

export const congressListQueries = {
  congresses: (_, args, context) => congressPage(args, context),
  async lateMilestones(_, { within, ...args }, context) {
    return latePage(args, await askedUnit('within', within, context.today, context), context);
  },
} satisfies QueryResolvers;
