import { byCode } from '../byCode.ts';
import type { ConversionTable, LineageRow } from '../conversionTable.ts';
import type { DatasetLineage } from '../dataset.ts';
import { TWO_TIERS_DAY } from '../days.ts';
import { requireEntry } from '../requireEntry.ts';
import { movedOf, residentsFollow } from './noteMeaning.ts';
import type { UnitIds } from './unitIds.ts';

/** Where the provinces, communes and island districts of June 2025 went; none that goes on. */
export function lineageOf(table: ConversionTable, ids: UnitIds): readonly DatasetLineage[] {
  return [...provinceLineage(table, ids), ...communeLineage(table, ids)];
}

function provinceLineage(table: ConversionTable, ids: UnitIds): readonly DatasetLineage[] {
  return table.newProvinces
    .filter(({ code }) => !ids.goingOn.has(code))
    .flatMap(({ code, fromProvinceCodes }) =>
      fromProvinceCodes.map((from) => ({
        predecessorId: requireEntry(ids.legacy, from, 'province'),
        successorId: requireEntry(ids.current, code, 'province'),
        effectiveOn: TWO_TIERS_DAY,
        extent: 'WHOLE' as const,
        moved: 'AREA_AND_POPULATION' as const,
        residentsFollow: true,
        partName: null,
        note: null,
        legalTextId: table.provincesTextId,
      })),
    );
}

function communeLineage(table: ConversionTable, ids: UnitIds): readonly DatasetLineage[] {
  const communes = byCode(table.newCommunes);
  return table.lineage
    .filter((row) => !ids.goingOn.has(row.newCode))
    .map((row) => {
      const partName = row.oldCode === '' && row.oldName !== '' ? row.oldName : null;
      return {
        predecessorId: predecessorId(row, ids),
        successorId: requireEntry(ids.current, row.newCode, 'commune'),
        effectiveOn: TWO_TIERS_DAY,
        extent: partName ? ('PARTIAL' as const) : row.extent,
        moved: movedOf(row.note),
        residentsFollow: partName ? false : residentsFollow(row),
        partName,
        note: row.note,
        legalTextId: requireEntry(communes, row.newCode, 'commune').legalTextId,
      };
    });
}

function predecessorId(row: LineageRow, ids: UnitIds): string {
  return row.oldCode
    ? requireEntry(ids.legacy, row.oldCode, 'commune')
    : requireEntry(ids.legacy, row.oldDistrictCode, 'district');
}
