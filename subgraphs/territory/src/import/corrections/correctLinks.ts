import type { CodedLink } from '../sources/readAddressDatabase.ts';
import type { ProvincesPackage } from '../sources/readProvincesPackage.ts';
import { misfit } from './Correction.ts';
import type { CorrectionBook } from './CorrectionBook.ts';

/** One link of each commune of 30 June 2025 to a commune of today, with our corrections. */
export function correctLinks(
  links: readonly CodedLink[],
  older: ProvincesPackage['communes'],
  book: CorrectionBook,
): readonly CodedLink[] {
  const corrected = links.map((link) => {
    const fact = book.one('link', link.oldCode);
    if (!fact) return link;
    if (fact.was !== link.newCode) throw misfit(fact, `found ${link.newCode}`);
    return { ...link, newCode: fact.value };
  });
  const linked = new Set(links.map((link) => link.oldCode));
  const added = older.flatMap(({ code, fullName }) => {
    const fact = linked.has(code) ? undefined : book.one('link', code);
    if (!fact) return [];
    if (fact.was !== null) throw misfit(fact, 'found no link');
    return [{ oldCode: code, oldName: fullName, newCode: fact.value }];
  });
  return [...corrected, ...added];
}
