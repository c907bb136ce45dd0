import type { CalendarDay } from '@haicap/domain-kit';
import type { ConversionLineage, ConversionSeeds } from '../loaders/conversionLineage.ts';
import { type ConvertedUnit, convertUnit, mergeConversions } from '../rules/convertUnit.ts';
import type { Source } from './conversion.ts';

/** What must be read of the lineage to convert these. */
export function seedsOf(sources: readonly Source[], to: CalendarDay): ConversionSeeds {
  const ids = (wanted: (source: Source) => boolean) => [
    ...new Set(sources.filter(wanted).map((source) => source.id)),
  ];
  return {
    forward: ids((source) => to >= source.day),
    backward: ids((source) => to < source.day),
    districts: ids((source) => leadsOn(source, to)),
    to,
  };
}

/** A dissolved district had no successor of its own: its communes lead on. */
function leadsOn(source: Source, to: CalendarDay): boolean {
  return source.isDistrict && source.validTo !== null && to >= source.validTo;
}

/** What one unit converts to; a dissolved district through its communes. */
export function convertSource(
  source: Source,
  lineage: ConversionLineage,
  to: CalendarDay,
): readonly ConvertedUnit[] {
  const own = convertUnit(lineage.graph, source.id, source.day, to);
  if (!leadsOn(source, to)) return own;
  const parts = lineage.communes(source.id);
  if (parts.length === 0) return own;
  return mergeConversions([
    own,
    ...parts.map((id) => convertUnit(lineage.graph, id, source.day, to)),
  ]);
}
