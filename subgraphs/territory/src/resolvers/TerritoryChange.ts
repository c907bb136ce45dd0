import type { UnitScope, UnitSuccession } from '@haicap/subgraph-kit';
import type { TerritoryChangeResolvers } from '../__generated__/types.ts';

export const TerritoryChange: TerritoryChangeResolvers = {
  fields: (change) => [...change.fields],
  // The log's values of a version are its scope, those of a lineage its ends; others carry none.
  scope: (change) =>
    change.entity === 'UnitVersion' ? (change.values as unknown as UnitScope) : null,
  lineage: (change) =>
    change.entity === 'UnitLineage' ? (change.values as unknown as UnitSuccession | null) : null,
};
