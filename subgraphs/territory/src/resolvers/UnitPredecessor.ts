import type { UnitPredecessorResolvers } from '../__generated__/types.ts';
import { legalTextOf, unitOf } from './unitOf.ts';

export const UnitPredecessor: UnitPredecessorResolvers = {
  unit: (row, _, context) => unitOf({ id: row.otherId, day: row.otherDay }, context),
  legalText: (row, _, context) => legalTextOf(row.legalTextId, context),
};
