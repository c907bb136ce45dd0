import { byCode } from '../byCode.ts';
import type { ConversionTable } from '../conversionTable.ts';
import type { DatasetVersion } from '../dataset.ts';
import { FIRST_RECORDED_DAY, TWO_TIERS_DAY } from '../days.ts';
import { districtKind, nameWithoutKind } from '../names/unitKind.ts';
import { requireEntry } from '../requireEntry.ts';
import type { UnitIds } from './unitIds.ts';

/** The districts, which all end on 1 July 2025. */
export function districtVersions(table: ConversionTable, ids: UnitIds): readonly DatasetVersion[] {
  const provinces = byCode(table.legacyProvinces);
  return table.legacyDistricts.map(({ code, fullName, provinceCode }) => {
    const unitId = requireEntry(ids.legacy, code, 'district');
    const provinceId = requireEntry(ids.legacy, provinceCode, 'province');
    const province = requireEntry(provinces, provinceCode, 'province');
    return {
      unitId,
      code,
      validFrom: FIRST_RECORDED_DAY,
      validTo: TWO_TIERS_DAY,
      kind: 'DISTRICT',
      districtKind: districtKind(fullName, province.fullName),
      fullName,
      name: nameWithoutKind(fullName),
      parentId: provinceId,
      provinceId,
      districtId: unitId,
      formerDistrictId: null,
      legalTextId: null,
    };
  });
}
