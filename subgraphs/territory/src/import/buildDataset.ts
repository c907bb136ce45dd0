import type { ConversionTable } from './conversionTable.ts';
import { communeVersions } from './dataset/communeVersions.ts';
import { districtVersions } from './dataset/districtVersions.ts';
import { formerNameRows } from './dataset/formerNameRows.ts';
import { lineageOf } from './dataset/lineage.ts';
import { countryVersion, provinceVersions } from './dataset/provinceVersions.ts';
import { reorganisationsOf } from './dataset/reorganisations.ts';
import { COUNTRY_ID, unitIds } from './dataset/unitIds.ts';
import { unitsOf } from './dataset/units.ts';
import type { TerritoryDataset } from './dataset.ts';
import { compareText } from './table/inOrder.ts';

/**
 * The rows of the territory's tables on 1 July 2025, and what is enacted on them since. Units are in the order of level, code and life, their
 * versions by day; the same table gives the same rows. Throws when a code leads nowhere.
 */
export function buildDataset(table: ConversionTable): TerritoryDataset {
  const ids = unitIds(table);
  const opening = [
    countryVersion,
    ...provinceVersions(table, ids),
    ...districtVersions(table, ids),
    ...communeVersions(table, ids),
  ];
  const versions = opening.toSorted(
    (left, right) =>
      levelOf(left.code) - levelOf(right.code) ||
      compareText(left.code, right.code) ||
      compareText(left.validFrom, right.validFrom),
  );
  const lineage = lineageOf(table, ids);
  const laterTexts = new Set(table.changes.map(({ legalTextId }) => legalTextId));
  return {
    legalTexts: table.legalTexts.filter(({ id }) => !laterTexts.has(id)),
    units: unitsOf(versions, lineage, table),
    versions,
    lineage,
    ...formerNameRows(table, ids),
    reorganisations: reorganisationsOf(table, versions),
  };
}

/** Codes grow longer from level to level; the country's is a word. */
function levelOf(code: string): number {
  return code === COUNTRY_ID ? 0 : code.length;
}
