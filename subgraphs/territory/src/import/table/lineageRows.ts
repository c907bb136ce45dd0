import { byCode } from '../byCode.ts';
import type { LegacyCommune, LineageRow, NewCommune } from '../conversionTable.ts';
import { misfit } from '../corrections/Correction.ts';
import type { CorrectionBook } from '../corrections/CorrectionBook.ts';
import { requireEntry } from '../requireEntry.ts';
import type { CodedLink } from '../sources/readAddressDatabase.ts';
import { districtRows } from './districtRows.ts';
import { compareText } from './inOrder.ts';
import type { LegacyUnits } from './legacyUnits.ts';
import { withNotes } from './notes.ts';

/** The rows of the conversion table: a commune with parts went there in parts, others as a whole. */
export function lineageRows(
  legacy: LegacyUnits,
  communes: readonly NewCommune[],
  links: readonly CodedLink[],
  withoutOrigin: readonly string[],
  book: CorrectionBook,
): readonly LineageRow[] {
  const newByCode = byCode(communes);
  const linkByCode = new Map(links.map((link) => [link.oldCode, link.newCode]));
  const rows = legacy.communes.flatMap((commune) => {
    const link = requireEntry(linkByCode, commune.code, 'link of commune');
    const parts = partsOf(commune, link, book);
    return (parts ?? [link]).map((newCode) => ({
      oldCode: commune.code,
      oldName: commune.fullName,
      oldDistrictCode: commune.districtCode,
      oldProvinceCode: commune.provinceCode,
      newCode,
      newProvinceCode: requireEntry(newByCode, newCode, 'new commune').provinceCode,
      extent: parts ? ('PARTIAL' as const) : ('WHOLE' as const),
      note: '',
    }));
  });
  const all = [...rows, ...districtRows(legacy.districts, newByCode, withoutOrigin, book)];
  return withNotes(all, legacy, newByCode, book).toSorted(
    (left, right) =>
      compareText(left.newCode, right.newCode) || compareText(left.oldCode, right.oldCode),
  );
}

function partsOf(
  commune: LegacyCommune,
  link: string,
  book: CorrectionBook,
): readonly string[] | null {
  const fact = book.one('parts', commune.code);
  if (!fact) return null;
  if (fact.was !== commune.fullName) throw misfit(fact, `found "${commune.fullName}"`);
  const parts = fact.value.split(' ');
  if (!parts.includes(link)) throw misfit(fact, `found a link to ${link}`);
  return parts;
}
