import type { AddressDatabase } from '../sources/readAddressDatabase.ts';
import { misfit } from './Correction.ts';
import type { CorrectionBook } from './CorrectionBook.ts';

/** The address database with the right codes of the communes of today, wherever it has wrong ones. */
export function recode(source: AddressDatabase, book: CorrectionBook): AddressDatabase {
  const facts = book.all('recode');
  const known = new Set(source.communes.map(({ code }) => code));
  const codes = new Map(facts.map((fact) => [fact.code, fact.value]));
  for (const fact of facts) {
    if (!known.has(fact.code)) throw misfit(fact, 'no commune has this code');
    if (known.has(fact.value)) throw misfit(fact, `${fact.value} is another commune`);
  }
  const right = (code: string) => codes.get(code) ?? code;
  const relinked = <T extends { readonly newCode: string }>(links: readonly T[]) =>
    links.map((link) => ({ ...link, newCode: right(link.newCode) }));
  return {
    ...source,
    communes: source.communes.map((commune) => ({ ...commune, code: right(commune.code) })),
    links: relinked(source.links),
    linksByName: relinked(source.linksByName),
    withoutOrigin: source.withoutOrigin.map(right),
  };
}
