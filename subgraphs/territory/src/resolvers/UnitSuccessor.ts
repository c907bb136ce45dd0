import type { UnitSuccessorResolvers } from '../__generated__/types.ts';
import { legalTextOf, unitOf } from './unitOf.ts';

export const UnitSuccessor: UnitSuccessorResolvers = {
  unit: (row, _, context) => unitOf({ id: row.otherId, day: row.otherDay }, context),
  legalText: (row, _, context) => legalTextOf(row.legalTextId, context),
};
