import { badInput, formatUnitId, type ScopedUnit } from '@haicap/subgraph-kit';
import type { TerritorialUnitResolvers } from '../__generated__/types.ts';
import type { PersonnelContext } from '../context.ts';
import type { OrganisationLevel } from '../entities/enums.ts';
import { departureTotals } from '../queries/departureTotals.ts';
import { personList } from '../queries/personList.ts';
import { shortagesOf } from '../queries/staffing.ts';
import { unitReviewFields } from './unitReviewFields.ts';

const MOST_SHORTAGES = 100;

function cellsOf(
  { id, day }: ScopedUnit,
  knownOn: string | null | undefined,
  levels: readonly OrganisationLevel[],
  { loaders, today }: PersonnelContext,
) {
  return loaders.staffing.load({ id, day, knownOn: knownOn ?? today, levels });
}

export const TerritorialUnit: TerritorialUnitResolvers = {
  __resolveReference: (reference, { units }) => units.load((reference as { id: string }).id),
  id: (unit, _, { today }) => formatUnitId(unit.id, unit.day, today),
  organisations: (unit, args, { organisationPages }) => organisationPages.load(args, unit),
  async staffing(unit, { knownOn, levels }, context) {
    const cells = await cellsOf(unit, knownOn, levels ?? [], context);
    return cells && { ...cells, of: unit, knownOn: knownOn ?? context.today };
  },
  async shortages(unit, { limit, knownOn }, context) {
    const most = limit ?? 10;
    if (most < 1 || most > MOST_SHORTAGES) {
      throw badInput('limit', `expected 1 to ${MOST_SHORTAGES}.`);
    }
    const cells = await cellsOf(unit, knownOn, [], context);
    return cells && shortagesOf(cells.cells, most);
  },
  departures: (unit, { knownOn }, context) => departureTotals(unit, knownOn, context),
  people: (unit, args, context, info) => personList(unit, args, context, info),
  ...unitReviewFields,
};
