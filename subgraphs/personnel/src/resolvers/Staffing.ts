import type { StaffingResolvers } from '../__generated__/types.ts';
import { byCategory, bySpeciality, figuresOf } from '../queries/staffing.ts';

export const Staffing: StaffingResolvers = {
  unit: ({ of }) => of,
  asOf: ({ of }) => of.day,
  total: ({ cells }) => figuresOf(cells),
  byCategory: ({ cells }) => byCategory(cells),
  bySpeciality: ({ cells }) => bySpeciality(cells),
  coverage: ({ reported, existing, latestReportedOn }) => ({
    reported,
    existing,
    latestReportedOn,
  }),
};
