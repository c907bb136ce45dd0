import { byCode } from '../byCode.ts';
import type { LineageRow, NewCommune } from '../conversionTable.ts';
import { misfit } from '../corrections/Correction.ts';
import type { CorrectionBook } from '../corrections/CorrectionBook.ts';
import { codesGoingOn } from '../goingOn.ts';
import { communeKind, nameInSentence } from '../names/unitKind.ts';
import { requireEntry } from '../requireEntry.ts';
import type { LegacyUnits } from './legacyUnits.ts';

/** The rows with the note of the official table: what follows from the units, or what we recorded. */
export function withNotes(
  rows: readonly LineageRow[],
  legacy: LegacyUnits,
  communes: ReadonlyMap<string, NewCommune>,
  book: CorrectionBook,
): readonly LineageRow[] {
  const goingOn = codesGoingOn(rows);
  const districts = byCode(legacy.districts);
  const recorded = new Map(book.all('noted').map((fact) => [`${fact.code} ${fact.value}`, fact]));
  const noted = rows.map((row) => {
    if (row.note) return row;
    const newName = requireEntry(communes, row.newCode, 'new commune').fullName;
    const oldName =
      row.oldName || requireEntry(districts, row.oldDistrictCode, 'district').fullName;
    const expected =
      goingOn.has(row.newCode) || !row.oldCode ? goesOnAs(oldName, newName) : into(row);
    const key = `${row.oldCode} ${row.newCode}`;
    const fact = recorded.get(key);
    recorded.delete(key);
    const note = fact?.group.headings.note ?? expected;
    if (fact && note === expected) throw misfit(fact, 'the note would be that anyway');
    return { ...row, note };
  });
  for (const fact of recorded.values()) throw misfit(fact, 'found no such row');
  return noted;
}

function into(row: LineageRow): string {
  return row.extent === 'WHOLE' ? 'Nhập toàn bộ' : 'Nhập một phần';
}

/** A unit that goes on: a special zone, a unit of another kind, or the unit as it was. */
function goesOnAs(oldName: string, newName: string): string {
  const kind = communeKind(newName);
  if (kind === 'SPECIAL_ZONE') {
    return `Sắp xếp toàn bộ ${nameInSentence(oldName)} thành ${nameInSentence(newName)}`;
  }
  return communeKind(oldName) === kind ? 'Giữ nguyên' : 'Đổi loại hình';
}
