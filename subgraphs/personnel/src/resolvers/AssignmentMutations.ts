import type { MutationResolvers } from '../__generated__/types.ts';
import { assign } from '../commands/assignment/assign.ts';
import { endAssignment } from '../commands/assignment/endAssignment.ts';
import { second } from '../commands/assignment/second.ts';
import { commanded } from '../commands/run/commanded.ts';

/** The commands about who works where. */
export const assignmentMutations = {
  assignPerson: (_, { input }, context, info) =>
    commanded(context, info, (request) => assign(request, input)),
  secondPerson: (_, { input }, context, info) =>
    commanded(context, info, (request) => second(request, input)),
  endAssignment: (_, { input }, context, info) =>
    commanded(context, info, (request) => endAssignment(request, input)),
} satisfies MutationResolvers;
