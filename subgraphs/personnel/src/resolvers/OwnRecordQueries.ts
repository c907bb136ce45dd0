import type { QueryResolvers } from '../__generated__/types.ts';
import { ownRecord } from '../queries/ownRecord.ts';

/** One's own record, by nothing that a caller says. */
export const ownRecordQueries = {
  me(_, _args, { people }, info) {
    people.during(info);
    return ownRecord(people);
  },
} satisfies QueryResolvers;
