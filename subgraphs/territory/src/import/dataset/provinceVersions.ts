import { byCode } from '../byCode.ts';
import type { ConversionTable } from '../conversionTable.ts';
import type { DatasetVersion } from '../dataset.ts';
import { FIRST_RECORDED_DAY, TWO_TIERS_DAY } from '../days.ts';
import { nameWithoutKind, provinceKind } from '../names/unitKind.ts';
import { requireEntry } from '../requireEntry.ts';
import { COUNTRY_ID, type UnitIds } from './unitIds.ts';

/** The country: the root of the tree, of which nothing changes. */
export const countryVersion: DatasetVersion = {
  unitId: COUNTRY_ID,
  code: COUNTRY_ID,
  validFrom: FIRST_RECORDED_DAY,
  validTo: null,
  kind: 'COUNTRY',
  districtKind: null,
  fullName: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  name: 'Việt Nam',
  parentId: null,
  provinceId: null,
  districtId: null,
  formerDistrictId: null,
  legalTextId: null,
};

/** The provinces of both days; one of which nothing changed has a single version. */
export function provinceVersions(table: ConversionTable, ids: UnitIds): readonly DatasetVersion[] {
  const newByCode = byCode(table.newProvinces);
  const stays = (code: string, fullName: string) =>
    ids.goingOn.has(code) && newByCode.get(code)?.fullName === fullName;
  const unchanged = new Set<string>();
  const legacy = table.legacyProvinces.map(({ code, fullName }) => {
    if (stays(code, fullName)) unchanged.add(code);
    return {
      ...provinceVersion(code, fullName, requireEntry(ids.legacy, code, 'province')),
      validFrom: FIRST_RECORDED_DAY,
      validTo: unchanged.has(code) ? null : TWO_TIERS_DAY,
      legalTextId: null,
    };
  });
  const current = table.newProvinces
    .filter(({ code }) => !unchanged.has(code))
    .map(({ code, fullName, kind }) => ({
      ...provinceVersion(code, fullName, requireEntry(ids.current, code, 'province')),
      kind,
      validFrom: TWO_TIERS_DAY,
      validTo: null,
      legalTextId: table.provincesTextId,
    }));
  return [...legacy, ...current];
}

function provinceVersion(code: string, fullName: string, unitId: string) {
  return {
    unitId,
    code,
    kind: provinceKind(fullName),
    districtKind: null,
    fullName,
    name: nameWithoutKind(fullName),
    parentId: COUNTRY_ID,
    provinceId: unitId,
    districtId: null,
    formerDistrictId: null,
  };
}
