import type { MutationResolvers } from '../__generated__/types.ts';
import { commanded } from '../commands/run/commanded.ts';
import { reportWeek } from '../commands/week/reportWeek.ts';

/** The weekly reports. */
export const weekMutations = {
  reportWeek: (_, { input }, context, info) =>
    commanded(context, info, (request) =>
      reportWeek(request, input, (id) => context.units.load(id)),
    ),
} satisfies MutationResolvers;
