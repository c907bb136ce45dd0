import type { UnitSearchEdgeResolvers } from '../__generated__/types.ts';
import { unitOf } from './unitOf.ts';

export const UnitSearchEdge: UnitSearchEdgeResolvers = {
  node: ({ node }, _, context) => unitOf(node.unit, context),
  matchedBy: ({ node }) => node.matchedBy,
  matchedName: ({ node }) => node.matchedName,
  formerUnit: ({ node }, _, context) =>
    node.formerUnit === null ? null : unitOf(node.formerUnit, context),
  formerUntil: ({ node }) => node.formerUntil,
};
