import type { MutationResolvers } from '../__generated__/types.ts';
import { changeOrganisation } from '../commands/organisation/changeOrganisation.ts';
import { changePost } from '../commands/organisation/changePost.ts';
import { dissolveOrganisation } from '../commands/organisation/dissolveOrganisation.ts';
import { openPost } from '../commands/organisation/openPost.ts';
import { registerOrganisation } from '../commands/organisation/registerOrganisation.ts';
import { setQuota } from '../commands/organisation/setQuota.ts';
import { commanded } from '../commands/run/commanded.ts';

/** The commands about bodies. */
export const organisationMutations = {
  registerOrganisation: (_, { input }, context, info) =>
    commanded(context, info, (request) =>
      registerOrganisation(request, input, (reference) => context.units.load(reference)),
    ),
  changeOrganisation: (_, { input }, context, info) =>
    commanded(context, info, (request) => changeOrganisation(request, input)),
  setQuota: (_, { input }, context, info) =>
    commanded(context, info, (request) => setQuota(request, input)),
  openPost: (_, { input }, context, info) =>
    commanded(context, info, (request) => openPost(request, input)),
  changePost: (_, { input }, context, info) =>
    commanded(context, info, (request) => changePost(request, input)),
  dissolveOrganisation: (_, { input }, context, info) =>
    commanded(context, info, (request) => dissolveOrganisation(request, input)),
} satisfies MutationResolvers;
