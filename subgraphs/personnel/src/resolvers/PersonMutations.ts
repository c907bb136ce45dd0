import type { MutationResolvers } from '../__generated__/types.ts';
import { changePerson } from '../commands/person/changePerson.ts';
import { hire } from '../commands/person/hire.ts';
import { recordInsurance } from '../commands/person/recordInsurance.ts';
import { recordPay } from '../commands/person/recordPay.ts';
import { recordRating } from '../commands/person/recordRating.ts';
import { recordProceeding, recordProtection } from '../commands/person/recordRestraint.ts';
import { commanded } from '../commands/run/commanded.ts';

/** The commands about people. */
export const personMutations = {
  hirePerson: (_, { input }, context, info) =>
    commanded(context, info, (request) => hire(request, input)),
  changePerson: (_, { input }, context, info) =>
    commanded(context, info, (request) => changePerson(request, input)),
  recordPay: (_, { input }, context, info) =>
    commanded(context, info, (request) => recordPay(request, input)),
  recordInsurance: (_, { input }, context, info) =>
    commanded(context, info, (request) => recordInsurance(request, input)),
  recordRating: (_, { input }, context, info) =>
    commanded(context, info, (request) => recordRating(request, input)),
  recordProtection: (_, { input }, context, info) =>
    commanded(context, info, (request) => recordProtection(request, input)),
  recordProceeding: (_, { input }, context, info) =>
    commanded(context, info, (request) => recordProceeding(request, input)),
} satisfies MutationResolvers;
