import { addDays } from '@haicap/domain-kit';
import type {
  ConversionStepResolvers,
  ConversionTargetResolvers,
  UnitConversionResolvers,
} from '../__generated__/types.ts';
import { legalTextOf, unitOf } from './unitOf.ts';

export const UnitConversion: UnitConversionResolvers = {
  sources: (row, _, context) => Promise.all(row.sources.map((key) => unitOf(key, context))),
  residentsTarget: (row, _, context) =>
    row.residentsTarget === null ? null : unitOf(row.residentsTarget, context),
  near: (row, _, context) => Promise.all(row.near.map((key) => unitOf(key, context))),
};

export const ConversionTarget: ConversionTargetResolvers = {
  unit: (target, _, context) => unitOf(target.unit, context),
};

export const ConversionStep: ConversionStepResolvers = {
  predecessor: (step, _, context) =>
    unitOf({ id: step.predecessorId, day: addDays(step.effectiveOn, -1) }, context),
  successor: (step, _, context) => unitOf({ id: step.successorId, day: step.effectiveOn }, context),
  legalText: (step, _, context) => legalTextOf(step.legalTextId, context),
};
