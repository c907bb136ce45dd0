import type { StaffingResolvers } from '../__generated__/types.ts';
import { byCategory, bySpeciality, totalOf } from '../queries/staffing.ts';

export const Staffing: StaffingResolvers = {
  unit: ({ of }) => of,
  asOf: ({ of }) => of.day,
  total: totalOf,
  byCategory,
  bySpeciality,
  coverage(of) {
    const { reported, existing, latestReportedOn } = of;
    return totalOf(of).actual === null ? null : { reported, existing, latestReportedOn };
  },
};
