import { misfit, type What } from './Correction.ts';
import type { CorrectionBook } from './CorrectionBook.ts';

/** The units with their corrected full names. Throws when a unit bears another name than expected. */
export function correctNames<T extends { readonly code: string; readonly fullName: string }>(
  units: readonly T[],
  what: What,
  book: CorrectionBook,
): readonly T[] {
  return units.map((unit) => {
    const fact = book.one(what, unit.code);
    if (!fact) return unit;
    if (fact.was !== unit.fullName) throw misfit(fact, `found "${unit.fullName}"`);
    return { ...unit, fullName: fact.value };
  });
}
