import { slug } from '../../commands/rows/slug.ts';
import type { LegalText } from '../conversionTable.ts';
import { type Correction, misfit } from '../corrections/Correction.ts';
import type { CorrectionBook } from '../corrections/CorrectionBook.ts';
import { nameInSentence } from '../names/unitKind.ts';
import { compareText } from './inOrder.ts';

/** The legal texts, and which of them is behind what. */
export interface LegalTexts {
  readonly texts: readonly LegalText[];
  /** The id of the text on the communes of a province, by its code; on `provinces`; on `districts`. */
  readonly behind: ReadonlyMap<string, string>;
}

/** The id of a legal text of the central bodies, whose numbers do not recur. */
export function legalTextId(number: string): string {
  return slug(number);
}

/** The legal texts that the corrections name; `{province}` in a title is the province's name. */
export function legalTexts(
  provinces: readonly { readonly code: string; readonly fullName: string }[],
  book: CorrectionBook,
): LegalTexts {
  const provinceNames = new Map(provinces.map(({ code, fullName }) => [code, fullName]));
  const texts = new Map<string, LegalText>();
  const add = (number: string, fact: Correction, provinceName: string) => {
    const { issuer = '', title, ...days } = fact.group.headings;
    const text = {
      id: legalTextId(number),
      number,
      issuer,
      title: title?.replace('{province}', provinceInTitle(provinceName)) ?? null,
      adoptedOn: days.adoptedOn ?? null,
      effectiveOn: days.effectiveOn ?? null,
      operatesFrom: days.operatesFrom ?? null,
    };
    const other = texts.get(text.id) ?? text;
    if (JSON.stringify(other) !== JSON.stringify(text)) throw misfit(fact, `${number} differs`);
    texts.set(text.id, text);
    return text.id;
  };

  const behind = new Map<string, string>();
  for (const fact of book.all('text')) {
    const provinceName = provinceNames.get(fact.code) ?? '';
    if (/^\d/.test(fact.code) && !provinceName) throw misfit(fact, 'found no such province');
    behind.set(fact.code, add(fact.value, fact, provinceName));
  }
  for (const fact of book.all('becomes')) add(fact.group.headings.number ?? '', fact, '');
  return {
    texts: [...texts.values()].sort((left, right) => compareText(left.id, right.id)),
    behind,
  };
}

/** Official titles write "thành phố Hà Nội", but always "Thành phố Hồ Chí Minh". */
function provinceInTitle(fullName: string): string {
  return fullName === 'Thành phố Hồ Chí Minh' ? fullName : nameInSentence(fullName);
}
