import { formatUnitId } from '@haicap/subgraph-kit';
import type { TerritorialUnitResolvers } from '../__generated__/types.ts';
import { congressProgress } from '../queries/progress/congressProgress.ts';
import { electionPreparation } from '../queries/progress/electionPreparation.ts';

export const TerritorialUnit: TerritorialUnitResolvers = {
  __resolveReference: (reference, { units }) => units.load((reference as { id: string }).id),
  id: (unit, _, { today }) => formatUnitId(unit.id, unit.day, today),
  partyOrganisation: ({ id, day }, _, { loaders }) => loaders.committeeOfUnit.load({ id, day }),
  partyCongress: ({ id, day }, { term }, { loaders }) =>
    loaders.congressOfUnit.load({ id, day, term }),
  congressProgress: (unit, { levels }, context) => congressProgress(unit, levels ?? [], context),
  electionPreparation: (unit, { electionDay }, context) =>
    electionPreparation(unit, electionDay, context),
};
