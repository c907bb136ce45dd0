import type { TerritorialUnitResolvers } from '../__generated__/types.ts';

type UnitReviewFields = Pick<
  TerritorialUnitResolvers,
  | 'reviewRounds'
  | 'unassignedPeople'
  | 'mismatchedAssignments'
  | 'overdueAppointments'
  | 'valuedLeavers'
>;

/** What the review adds to a unit, for the day that the unit's id carries. */
export const unitReviewFields: UnitReviewFields = {
  async reviewRounds(unit, args, { roundPages }) {
    const page = await roundPages.ofUnit.load(args, { id: unit.id, day: unit.day });
    const edges = page.edges.map(({ cursor, node }) => ({
      cursor,
      node: { round: node, of: unit },
    }));
    return { ...page, edges };
  },
  unassignedPeople(unit, args, { reviewLists, people }, info) {
    people.during(info);
    return reviewLists.unassigned.load(args, { id: unit.id, day: unit.day });
  },
  mismatchedAssignments(unit, args, { reviewLists, people }, info) {
    people.during(info);
    return reviewLists.mismatched.load(args, { id: unit.id, day: unit.day });
  },
  overdueAppointments: (unit, args, { reviewLists }) =>
    reviewLists.overdue.load(args, { id: unit.id, day: unit.day }),
  valuedLeavers(unit, args, { reviewLists, people }, info) {
    people.during(info);
    return reviewLists.valued.load(args, { id: unit.id, day: unit.day });
  },
};
