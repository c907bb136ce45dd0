import type { ScopedUnit } from '@haicap/subgraph-kit';
import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import type { Pool } from 'pg';
import { sees, sightOf } from '../sight.ts';
import { EVERYTHING_HIDDEN, maskOf, NOTHING_HIDDEN } from '../summary/staffingMeasures.ts';
import type { HiddenStaffing } from './HiddenStaffing.ts';
import { hiddenByUnit, type RowsAsked } from './hiddenByUnit.ts';
import { unitTablesLoader } from './unitTables.ts';

/** What of units' figures the viewer of a request may not be told. */
export interface Disclosure {
  staffing(unit: ScopedUnit, knownOn: string): Promise<HiddenStaffing>;
  /** True if the unit's departures are hidden. */
  departures(unit: ScopedUnit, knownOn: string): Promise<boolean>;
}

const nothing: HiddenStaffing = () => ({ values: [], masked: () => NOTHING_HIDDEN });
const everything: HiddenStaffing = () => ({ values: [], masked: () => EVERYTHING_HIDDEN });

/**
 * Decides by what the viewer sees: of a unit whose people the viewer may see nothing is hidden; of
 * others only the request's own day is told, since two days would tell who came between.
 */
export function createDisclosure(pool: Pool, { viewer, today }: RequestContext): Disclosure {
  const sight = sightOf(viewer);
  const tables = unitTablesLoader(pool, sight, today);
  const isPast = ({ day }: ScopedUnit, knownOn: string) => day !== today || knownOn !== today;
  return {
    async staffing(unit, knownOn) {
      if (sees(sight, unit)) return nothing;
      if (isPast(unit, knownOn)) return everything;
      const { staffing } = await tables.load({ name: 'staffing', unit });
      return staffing ? hiddenIn(staffing, unit) : everything;
    },
    async departures(unit, knownOn) {
      if (sees(sight, unit)) return false;
      if (isPast(unit, knownOn)) return true;
      const { departures } = await tables.load({ name: 'departures', unit });
      if (!departures) return true;
      return hiddenByUnit(departures, unit, { dimensions: [], levels: [] }).length > 0;
    },
  };
}

type StaffingTables = NonNullable<
  Awaited<ReturnType<ReturnType<typeof unitTablesLoader>['load']>>['staffing']
>;

function hiddenIn(tables: StaffingTables, unit: ScopedUnit): HiddenStaffing {
  return (asked: RowsAsked) => {
    // Tiers and places are nearly the same groups: told both ways, they would tell what is hidden.
    if (asked.levels.length > 0) return everything(asked);
    const values = {
      actual: hiddenByUnit(tables.actual, unit, asked),
      seconded: hiddenByUnit(tables.seconded, unit, asked),
      qualified: hiddenByUnit(tables.qualified, unit, asked),
    };
    const keys = {
      actual: keysOf(values.actual),
      seconded: keysOf(values.seconded),
      qualified: keysOf(values.qualified),
    };
    return {
      values: [...values.actual, ...values.seconded, ...values.qualified],
      masked: (row) => maskOf(keys, row.join()),
    };
  };
}

const keysOf = (rows: readonly (readonly string[])[]) => new Set(rows.map((row) => row.join()));
