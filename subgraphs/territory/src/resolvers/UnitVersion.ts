import type { UnitVersionResolvers } from '../__generated__/types.ts';
import { recordedFrom } from '../recordedDays.ts';
import { legalTextOf, unitOf } from './unitOf.ts';

export const UnitVersion: UnitVersionResolvers = {
  validFrom: (row) => recordedFrom(row.validFrom),
  parent: (row, _, context) =>
    row.parentId === null ? null : unitOf({ id: row.parentId, day: row.validFrom }, context),
  legalText: (row, _, context) => legalTextOf(row.legalTextId, context),
};
