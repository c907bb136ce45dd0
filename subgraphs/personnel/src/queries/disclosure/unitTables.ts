import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { SeenUnit, Sight } from '../sight.ts';
import { departureCounts, departureGroups } from '../summary/departureMeasures.ts';
import { DEPARTURE_SUBJECT } from '../summary/departureSubject.ts';
import type { UnseenProtection } from '../summary/hiddenIn.ts';
import { protectRows } from '../summary/protectRows.ts';
import type { Grouping } from '../summary/SummaryQuery.ts';
import type { SummarySpan } from '../summary/SummarySubject.ts';
import { STAFFING_KINDS, type StaffingKind } from '../summary/staffingMeasures.ts';
import { STAFFING_SUBJECT } from '../summary/staffingSubject.ts';
import { unseenRows } from '../summary/unseenRows.ts';

/** The tables behind the figures of units, each kind of count protected by itself. */
export interface UnitTables {
  readonly staffing: Readonly<Record<StaffingKind, UnseenProtection>>;
  readonly departures: UnseenProtection;
}

/** Which of the tables a unit's figures need. */
export interface UnitTable {
  readonly name: keyof UnitTables;
  readonly unit: SeenUnit;
}

/** How a table tells a unit apart: not at all for the country, by province, or as one of a province. */
export const placeOf = ({ id, province }: SeenUnit): readonly Grouping[] => {
  if (province === null) return [];
  return [{ dimension: 'place', level: province === id ? 1 : 2 }];
};

/**
 * The tables that units' figures are part of, by one statement for all that is asked for together:
 * of a province with a unit in question its units, of others the sum.
 */
export function unitTablesLoader(
  pool: Pool,
  sight: Sight,
  today: string,
): DataLoader<UnitTable, Partial<UnitTables>, string> {
  const span: SummarySpan = { day: today, from: null, to: today, knownOn: today };
  return new DataLoader(
    async (keys) => {
      const units = keys.map(({ unit }) => unit).filter((unit) => placeOf(unit)[0]?.level === 2);
      const provinces = [...new Set(units.flatMap(({ province }) => province ?? []))];
      const place = { dimension: 'place', level: provinces.length > 0 ? 2 : 1 };
      const told = {
        departures: [place],
        staffing: [
          { dimension: 'category', level: 1 },
          place,
          { dimension: 'speciality', level: 1 },
        ],
      };
      const subjects = { departures: DEPARTURE_SUBJECT, staffing: STAFFING_SUBJECT };
      const names = [...new Set(keys.map(({ name }) => name))];
      const tables = names.map((name) => ({
        subject: subjects[name],
        span,
        told: told[name],
        sight,
        provinces,
      }));
      const read = await unseenRows(pool, tables);
      const rowsOf = (name: keyof UnitTables) => read[names.indexOf(name)] ?? [];
      const staffing = (kind: StaffingKind) =>
        protectRows(told.staffing, rowsOf('staffing'), {
          name: kind,
          counts: STAFFING_KINDS[kind].counts,
        });
      const found: UnitTables = {
        departures: protectRows(told.departures, rowsOf('departures'), {
          name: 'departures',
          counts: departureCounts,
          groups: departureGroups(told.departures),
        }),
        staffing: {
          actual: staffing('actual'),
          seconded: staffing('seconded'),
          qualified: staffing('qualified'),
        },
      };
      return keys.map(() => found);
    },
    { cacheKeyFn: ({ name, unit }) => `${name} ${unit.id}` },
  );
}
