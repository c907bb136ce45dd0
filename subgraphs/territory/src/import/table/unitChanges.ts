import type { UnitChange } from '../conversionTable.ts';
import { misfit } from '../corrections/Correction.ts';
import type { CorrectionBook } from '../corrections/CorrectionBook.ts';
import { communeKind, provinceKind } from '../names/unitKind.ts';
import { compareText } from './inOrder.ts';
import { legalTextId } from './legalTexts.ts';

/** What became of units after 1 July 2025, oldest first; each change expects the name before it. */
export function unitChanges(
  units: readonly { readonly code: string; readonly fullName: string }[],
  book: CorrectionBook,
): readonly UnitChange[] {
  const names = new Map(units.map(({ code, fullName }) => [code, fullName]));
  const changes = book.all('becomes').map((fact) => {
    const { number = '', operatesFrom = '' } = fact.group.headings;
    const found = names.get(fact.code);
    if (fact.was !== found) throw misfit(fact, `found ${found ? `"${found}"` : 'no such unit'}`);
    const kindOf = fact.code.length === 2 ? provinceKind : communeKind;
    return {
      code: fact.code,
      fullNameAfter: fact.value,
      kindAfter: kindOf(fact.value),
      legalTextId: legalTextId(number),
      effectiveOn: operatesFrom,
    };
  });
  return changes.sort(
    (left, right) =>
      compareText(left.effectiveOn, right.effectiveOn) || compareText(left.code, right.code),
  );
}
