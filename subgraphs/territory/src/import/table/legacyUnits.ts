import { byCode } from '../byCode.ts';
import type { LegacyCommune, LegacyDistrict, LegacyProvince } from '../conversionTable.ts';
import { misfit } from '../corrections/Correction.ts';
import type { CorrectionBook } from '../corrections/CorrectionBook.ts';
import { correctNames } from '../corrections/correctNames.ts';
import { requireEntry } from '../requireEntry.ts';
import type { CodedLink } from '../sources/readAddressDatabase.ts';
import type { ProvincesPackage } from '../sources/readProvincesPackage.ts';
import { inCodeOrder } from './inOrder.ts';

/** The three levels on 30 June 2025. */
export interface LegacyUnits {
  readonly provinces: readonly LegacyProvince[];
  readonly districts: readonly LegacyDistrict[];
  readonly communes: readonly LegacyCommune[];
}

/**
 * The units of 30 June 2025: the communes are those that have a link to today, under the name that
 * the link gives, which is the newer one; the older package says in which district each lies.
 */
export function legacyUnits(
  older: ProvincesPackage,
  links: readonly CodedLink[],
  book: CorrectionBook,
): LegacyUnits {
  const districts = correctNames(older.districts, 'districtName', book);
  refuseUnlinked(older, links, book);
  const districtsByCode = byCode(districts);
  const olderByCode = byCode(older.communes);
  const communes = links.map(({ oldCode, oldName }) => {
    const districtCode =
      olderByCode.get(oldCode)?.districtCode ?? book.one('district', oldCode)?.value ?? '';
    const { provinceCode } = requireEntry(districtsByCode, districtCode, `district of ${oldCode}:`);
    return { code: oldCode, fullName: oldName, districtCode, provinceCode };
  });
  return {
    provinces: inCodeOrder(correctNames(older.provinces, 'provinceName', book)),
    districts: inCodeOrder(districts),
    communes: inCodeOrder(correctNames(communes, 'oldName', book)),
  };
}

/** What the older package lists and no link names must be known to have been dissolved. */
function refuseUnlinked(
  older: ProvincesPackage,
  links: readonly CodedLink[],
  book: CorrectionBook,
): void {
  const linked = new Set(links.map((link) => link.oldCode));
  for (const { code, fullName } of older.communes) {
    if (linked.has(code)) continue;
    const fact = book.one('dissolved', code);
    if (!fact) throw new Error(`${code} ${fullName} has no link and is not known to be dissolved`);
    if (fact.value !== fullName) throw misfit(fact, `found "${fullName}"`);
  }
}
