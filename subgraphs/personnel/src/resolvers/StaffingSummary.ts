import type { StaffingSummaryResolvers } from '../__generated__/types.ts';
import { placeOf, toldValue } from '../queries/summary/rowValues.ts';
import { tellableFigures } from '../queries/summary/staffingMeasures.ts';

export const StaffingSummary: StaffingSummaryResolvers = {
  province: (row, _, context) => placeOf(row, 1, context),
  unit: (row, _, context) => placeOf(row, 2, context),
  level: (row) => toldValue(row, 'level', 1),
  category: (row) => toldValue(row, 'category', 1),
  speciality: (row) => toldValue(row, 'speciality', 1),
  organisationKind: (row) => toldValue(row, 'organisationKind', 1),
  figures: ({ sums, masked }) => tellableFigures(sums, masked),
};
