import type { CalendarDay } from '@haicap/domain-kit';
import type { Connection, Edge } from '@haicap/subgraph-kit';
import type { DataSource } from 'typeorm';
import { loadConversionLineage } from '../loaders/conversionLineage.ts';
import type { UnitKey } from '../loaders/unit.ts';
import type { SearchMatch } from '../rules/searchName.ts';
import { convertSource, seedsOf } from './convertSources.ts';
import type { FoundUnit } from './findUnits.ts';
import { nearestDay } from './nearestDay.ts';

/** A unit that answers a search, and why. */
export interface SearchHit {
  readonly unit: UnitKey;
  readonly matchedBy: SearchMatch;
  readonly matchedName: string;
  readonly formerUnit: UnitKey | null;
  readonly formerUntil: CalendarDay | null;
}

export type SearchEdge = Edge<SearchHit>;

export type SearchPage = Connection<SearchHit>;

/**
 * For each found unit the units of `day` that it is or became; none for what does not live and has no
 * recorded successor. With `keepDissolved` a dissolved unit answers itself.
 */
export async function leadOn(
  database: DataSource,
  found: readonly FoundUnit[],
  day: CalendarDay,
  keepDissolved: boolean,
): Promise<SearchHit[][]> {
  const sources = found.map((one) => ({
    id: one.unitId,
    isDistrict: one.level === 'DISTRICT',
    validFrom: one.validFrom,
    validTo: one.validTo,
    day: nearestDay(one, day),
  }));
  const gone = new Set(
    sources.filter((source, i) => source.day !== day && !(keepDissolved && !found[i]?.formerName)),
  );
  const seeds = seedsOf([...gone], day);
  const lineage = gone.size > 0 && (await loadConversionLineage(database, seeds));
  return found.map((one, i): SearchHit[] => {
    const source = sources[i];
    if (!source) return [];
    const { matchedName, formerName } = one;
    const why = { matchedName, matchedBy: one.fit.matchedBy };
    if (!lineage || !gone.has(source)) {
      const unit = { id: source.id, day };
      return [{ ...why, unit, formerUnit: null, formerUntil: passed(one.nameUntil, day) }];
    }
    const former = { id: source.id, day: source.day };
    return convertSource(source, lineage, day).map(({ unitId }) => ({
      ...why,
      unit: { id: unitId, day },
      formerUnit: formerName ? null : former,
      formerUntil: formerName ? null : (one.nameUntil ?? one.validTo),
    }));
  });
}

/** A day that has not come yet says nothing. */
function passed(end: CalendarDay | null, day: CalendarDay): CalendarDay | null {
  return end !== null && end <= day ? end : null;
}
