import type { MutationResolvers } from '../__generated__/types.ts';
import { appraiseDeparture } from '../commands/departure/appraiseDeparture.ts';
import { approveDeparture } from '../commands/departure/approveDeparture.ts';
import { payDeparture } from '../commands/departure/payDeparture.ts';
import { proposeDeparture } from '../commands/departure/proposeDeparture.ts';
import { refuseDeparture } from '../commands/departure/refuseDeparture.ts';
import { commanded } from '../commands/run/commanded.ts';

/** The steps of a departure. */
export const departureMutations = {
  proposeDeparture: (_, { input }, context, info) =>
    commanded(context, info, (request) => proposeDeparture(request, input)),
  appraiseDeparture: (_, { input }, context, info) =>
    commanded(context, info, (request) => appraiseDeparture(request, input)),
  approveDeparture: (_, { input }, context, info) =>
    commanded(context, info, (request) => approveDeparture(request, input)),
  payDeparture: (_, { input }, context, info) =>
    commanded(context, info, (request) => payDeparture(request, input)),
  refuseDeparture: (_, { input }, context, info) =>
    commanded(context, info, (request) => refuseDeparture(request, input)),
} satisfies MutationResolvers;
