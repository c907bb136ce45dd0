import { COUNTRY } from '@haicap/subgraph-kit/protocol';
import type { QueryResolvers } from '../__generated__/types.ts';

type ReviewQueries = Pick<
  QueryResolvers,
  | 'reviewRounds'
  | 'unassignedPeople'
  | 'mismatchedAssignments'
  | 'overdueAppointments'
  | 'valuedLeavers'
>;

export const reviewQueries: ReviewQueries = {
  reviewRounds: (_, { asOf, ...args }, { roundPages, today }) =>
    roundPages.all.load(args, { id: COUNTRY, day: asOf ?? today }),
  unassignedPeople(_, { asOf, ...args }, { reviewLists, people, today }, info) {
    people.during(info);
    return reviewLists.unassigned.load(args, { id: COUNTRY, day: asOf ?? today });
  },
  mismatchedAssignments(_, { asOf, ...args }, { reviewLists, people, today }, info) {
    people.during(info);
    return reviewLists.mismatched.load(args, { id: COUNTRY, day: asOf ?? today });
  },
  overdueAppointments: (_, { asOf, ...args }, { reviewLists, today }) =>
    reviewLists.overdue.load(args, { id: COUNTRY, day: asOf ?? today }),
  valuedLeavers(_, { asOf, ...args }, { reviewLists, people, today }, info) {
    people.during(info);
    return reviewLists.valued.load(args, { id: COUNTRY, day: asOf ?? today });
  },
};
