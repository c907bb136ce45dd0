import { addDays } from '@haicap/domain-kit';
import type { ReorganisationResolvers, UnitChangeResolvers } from '../__generated__/types.ts';
import { legalTextOf, unitOf } from './unitOf.ts';

export const Reorganisation: ReorganisationResolvers = {
  legalText: (row, _, context) => legalTextOf(row.legalTextId, context),
  changes: (row, args, { reorganisationChanges }) => reorganisationChanges(args).load(row),
};

export const UnitChange: UnitChangeResolvers = {
  before: (row, _, context) =>
    row.kind === 'FORMED'
      ? null
      : unitOf({ id: row.unitId, day: addDays(row.effectiveOn, -1) }, context),
  after: (row, _, context) =>
    row.kind === 'DISSOLVED' ? null : unitOf({ id: row.unitId, day: row.effectiveOn }, context),
};
