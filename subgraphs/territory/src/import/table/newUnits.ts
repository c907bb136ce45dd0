import type { LineageRow, NewCommune, NewProvince } from '../conversionTable.ts';
import type { CorrectionBook } from '../corrections/CorrectionBook.ts';
import { correctNames } from '../corrections/correctNames.ts';
import { provinceKind } from '../names/unitKind.ts';
import { requireEntry } from '../requireEntry.ts';
import type { AddressDatabase } from '../sources/readAddressDatabase.ts';
import { inCodeOrder } from './inOrder.ts';

/** The communes of 1 July 2025; `textIds` has the text of each province's communes. */
export function newCommunes(
  source: AddressDatabase,
  textIds: ReadonlyMap<string, string>,
  book: CorrectionBook,
): readonly NewCommune[] {
  const communes = correctNames(source.communes, 'newName', book).map((commune) => ({
    ...commune,
    legalTextId: requireEntry(textIds, commune.provinceCode, 'text on the communes of province'),
  }));
  return inCodeOrder(communes);
}

/** The provinces of 1 July 2025; each was formed from those whose communes went to it. */
export function newProvinces(
  source: AddressDatabase,
  lineage: readonly LineageRow[],
): readonly NewProvince[] {
  const successors = new Map<string, string>();
  for (const { oldProvinceCode, newProvinceCode } of lineage) {
    const other = successors.get(oldProvinceCode) ?? newProvinceCode;
    if (other !== newProvinceCode) {
      throw new Error(`Province ${oldProvinceCode} went to both ${other} and ${newProvinceCode}`);
    }
    successors.set(oldProvinceCode, newProvinceCode);
  }
  const provinces = source.provinces.map(({ code, fullName }) => ({
    code,
    fullName,
    kind: provinceKind(fullName),
    fromProvinceCodes: [...successors.keys()].filter((old) => successors.get(old) === code).sort(),
  }));
  return inCodeOrder(provinces);
}
