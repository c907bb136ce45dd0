import { byCode } from '../byCode.ts';
import type { LegacyDistrict, LineageRow, NewCommune } from '../conversionTable.ts';
import { type Correction, misfit } from '../corrections/Correction.ts';
import type { CorrectionBook } from '../corrections/CorrectionBook.ts';

/** The rows without an old commune: island districts, and areas that a district ran itself. */
export function districtRows(
  districts: readonly LegacyDistrict[],
  communes: ReadonlyMap<string, NewCommune>,
  withoutOrigin: readonly string[],
  book: CorrectionBook,
): readonly LineageRow[] {
  const byDistrictCode = byCode(districts);
  const row = (fact: Correction, newCode: string, oldName: string, note: string): LineageRow => {
    const district = byDistrictCode.get(fact.code);
    const commune = communes.get(newCode);
    if (!district || !commune) throw misfit(fact, 'found no such district or commune');
    return {
      oldCode: '',
      oldName,
      oldDistrictCode: district.code,
      oldProvinceCode: district.provinceCode,
      newCode,
      newProvinceCode: commune.provinceCode,
      extent: 'WHOLE',
      note,
    };
  };
  const zones = book.all('zone').map((fact) => {
    if (!withoutOrigin.includes(fact.value)) throw misfit(fact, 'found a zone with old communes');
    return row(fact, fact.value, '', '');
  });
  for (const code of withoutOrigin) {
    if (!zones.some((zone) => zone.newCode === code)) throw new Error(`${code} has no origin`);
  }
  const areas = book.all('area').map((fact) => {
    const [, newCode = '', name = ''] = /^(\S+) (.+)$/.exec(fact.value) ?? [];
    return row(fact, newCode, name, fact.group.headings.note ?? '');
  });
  return [...zones, ...areas];
}
