import type { ConversionTable } from '../conversionTable.ts';
import type { DatasetLineage, DatasetUnit, DatasetVersion } from '../dataset.ts';
import { TWO_TIERS_DAY } from '../days.ts';
import { COUNTRY_ID } from './unitIds.ts';

/** The units that the versions, in their order, are of; those that ended know the text that did it. */
export function unitsOf(
  versions: readonly DatasetVersion[],
  lineage: readonly DatasetLineage[],
  table: ConversionTable,
): readonly DatasetUnit[] {
  const last = new Map(versions.map((version) => [version.unitId, version]));
  const successorTexts = new Map(lineage.map((edge) => [edge.predecessorId, edge.legalTextId]));
  return [...last.values()].map(({ unitId: id, code, kind, validTo }) => {
    const text = kind === 'DISTRICT' ? table.districtsTextId : (successorTexts.get(id) ?? null);
    return {
      id,
      code,
      ordinal: id === COUNTRY_ID ? 1 : Number(id.split('.')[1]),
      dissolvedBy: validTo === TWO_TIERS_DAY ? text : null,
    };
  });
}
