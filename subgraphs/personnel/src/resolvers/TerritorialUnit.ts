import { badInput, formatUnitId, type ScopedUnit } from '@haicap/subgraph-kit';
import type { TerritorialUnitResolvers } from '../__generated__/types.ts';
import type { PersonnelContext } from '../context.ts';
import type { OrganisationLevel } from '../entities/enums.ts';
import { departureTotals } from '../queries/departureTotals.ts';
import { personList } from '../queries/personList.ts';
import { NO_CELLS, type StaffingOf, shortagesOf } from '../queries/staffing.ts';
import { unitReviewFields } from './unitReviewFields.ts';

const MOST_SHORTAGES = 100;

/** The head counts of a unit, and what of them is not told. */
async function staffingOf(
  unit: ScopedUnit,
  given: string | null | undefined,
  levels: readonly OrganisationLevel[],
  { loaders, disclosure, today }: PersonnelContext,
): Promise<StaffingOf | null> {
  const knownOn = given ?? today;
  const [cells, hidden] = await Promise.all([
    loaders.staffing.load({ id: unit.id, day: unit.day, knownOn, levels }),
    disclosure.staffing(unit, knownOn),
  ]);
  // That nothing is recorded is not told where nobody may know it.
  const isUntold = cells === null && hidden({ dimensions: [], levels }).values.length > 0;
  const found = isUntold ? NO_CELLS : cells;
  return found && { ...found, of: unit, knownOn, levels, hidden };
}

export const TerritorialUnit: TerritorialUnitResolvers = {
  __resolveReference: (reference, { units }) => units.load((reference as { id: string }).id),
  id: (unit, _, { today }) => formatUnitId(unit.id, unit.day, today),
  organisations: (unit, args, { organisationPages }) => organisationPages.load(args, unit),
  staffing: (unit, { knownOn, levels }, context) =>
    staffingOf(unit, knownOn, levels ?? [], context),
  async shortages(unit, { limit, knownOn }, context) {
    const most = limit ?? 10;
    if (most < 1 || most > MOST_SHORTAGES) {
      throw badInput('limit', `expected 1 to ${MOST_SHORTAGES}.`);
    }
    const staffing = await staffingOf(unit, knownOn, [], context);
    return staffing && shortagesOf(staffing.cells, staffing.hidden, most);
  },
  departures: (unit, { knownOn }, context) => departureTotals(unit, knownOn, context),
  people: (unit, args, context, info) => personList(unit, args, context, info),
  ...unitReviewFields,
};
