import { formatUnitId, parseUnitReference } from '@haicap/subgraph-kit';
import type { TerritorialUnitResolvers } from '../__generated__/types.ts';
import { congressProgress } from '../queries/progress/congressProgress.ts';
import { electionPreparation } from '../queries/progress/electionPreparation.ts';

export const TerritorialUnit: TerritorialUnitResolvers = {
  /** What an id names is known without looking: every field looks for itself. */
  __resolveReference(reference, { units, today }) {
    const { id } = reference as { id: string };
    const named = parseUnitReference(id);
    return named?.by === 'id' ? { id: named.id, day: named.day ?? today } : units.load(id);
  },
  id: (unit, _, { today }) => formatUnitId(unit.id, unit.day, today),
  partyOrganisation: ({ id, day }, _, { loaders }) => loaders.committeeOfUnit.load({ id, day }),
  partyCongress: ({ id, day }, { term }, { loaders }) =>
    loaders.congressOfUnit.load({ id, day, term }),
  congressProgress: (unit, { levels }, context) => congressProgress(unit, levels ?? [], context),
  electionPreparation: (unit, { electionDay }, context) =>
    electionPreparation(unit, electionDay, context),
};
