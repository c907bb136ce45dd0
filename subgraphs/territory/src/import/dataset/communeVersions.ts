import type { ConversionTable } from '../conversionTable.ts';
import type { DatasetVersion } from '../dataset.ts';
import { FIRST_RECORDED_DAY, TWO_TIERS_DAY } from '../days.ts';
import { communeKind, nameWithoutKind } from '../names/unitKind.ts';
import { requireEntry } from '../requireEntry.ts';
import type { UnitIds } from './unitIds.ts';

/** The communes of both days. One that goes on has a version of each: it lost its district. */
export function communeVersions(table: ConversionTable, ids: UnitIds): readonly DatasetVersion[] {
  const formerDistricts = formerDistrictIds(table, ids);
  const legacy = table.legacyCommunes.map(({ code, fullName, districtCode, provinceCode }) => {
    const districtId = requireEntry(ids.legacy, districtCode, 'district');
    return {
      unitId: requireEntry(ids.legacy, code, 'commune'),
      code,
      validFrom: FIRST_RECORDED_DAY,
      validTo: TWO_TIERS_DAY,
      kind: communeKind(fullName),
      districtKind: null,
      fullName,
      name: nameWithoutKind(fullName),
      parentId: districtId,
      provinceId: requireEntry(ids.legacy, provinceCode, 'province'),
      districtId,
      formerDistrictId: districtId,
      legalTextId: null,
    };
  });
  const current = table.newCommunes.map(({ code, fullName, provinceCode, legalTextId }) => {
    const provinceId = requireEntry(ids.current, provinceCode, 'province');
    return {
      unitId: requireEntry(ids.current, code, 'commune'),
      code,
      validFrom: TWO_TIERS_DAY,
      validTo: null,
      kind: communeKind(fullName),
      districtKind: null,
      fullName,
      name: nameWithoutKind(fullName),
      parentId: provinceId,
      provinceId,
      districtId: null,
      formerDistrictId: formerDistricts.get(code) ?? null,
      legalTextId,
    };
  });
  return [...legacy, ...current];
}

/** By code, the district of the old commune that bore it, or the island district itself. */
function formerDistrictIds(table: ConversionTable, ids: UnitIds): ReadonlyMap<string, string> {
  const islands = table.lineage.filter((row) => row.oldCode === '' && row.oldName === '');
  const codes = [
    ...islands.map((row) => [row.newCode, row.oldDistrictCode] as const),
    ...table.legacyCommunes.map(({ code, districtCode }) => [code, districtCode] as const),
  ];
  return new Map(
    codes.map(([code, districtCode]) => [code, requireEntry(ids.legacy, districtCode, 'district')]),
  );
}
