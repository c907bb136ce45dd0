import { foldDiacritics, isOneEditApart, nameKey } from '@haicap/domain-kit';
import type { KeyedCandidate } from './AddressCandidate.ts';
import { fitName, fitsKind } from './matchName.ts';
import type { NamePart } from './NamePart.ts';

/** Why a name was found, the surest first. */
export type SearchMatch =
  | 'CODE'
  | 'EXACT_NAME'
  | 'SPELLING'
  | 'WITHOUT_DIACRITICS'
  | 'WHOLE_WORDS'
  | 'PREFIX'
  | 'SIMILAR';

/** How a name was found; a smaller `rank` is a better find. */
export interface SearchFit {
  readonly rank: number;
  readonly matchedBy: SearchMatch;
}

/** Words as they are compared: as written when accents are meant, else as typed without any. */
function wordsOf(name: string, unaccented: boolean): string[] {
  const text = unaccented ? foldDiacritics(name) : nameKey(name);
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

/** True if a word begins so; a number does not begin another: Phường 1 is not Phường 12. */
function begins(found: string, word: string): boolean {
  return found === word || (!/^\p{N}/u.test(word) && found.startsWith(word));
}

/** Where `wanted` stands in `words` one after another; the last may be but the start of a word. */
function standsAt(words: readonly string[], wanted: readonly string[], whole: boolean): number {
  const last = wanted.length - 1;
  return words.findIndex((_, start) =>
    wanted.every((word, i) => {
      const found = words[start + i];
      return found !== undefined && (whole || i < last ? found === word : begins(found, word));
    }),
  );
}

/** How the whole name, its words or its beginning fit what is looked for; null if they do not. */
export function fitSearch(part: NamePart, candidate: KeyedCandidate): SearchFit | null {
  if (!fitsKind(part, candidate)) return null;
  const name = fitName(part, { ...candidate, formerName: false });
  if (name) return { rank: name.rank, matchedBy: name.matchedBy as SearchMatch };
  const wanted = wordsOf(part.name, part.unaccented);
  if (wanted.length === 0) return null;
  const words = wordsOf(candidate.name, part.unaccented);
  const whole = standsAt(words, wanted, true);
  if (whole >= 0) return { rank: whole === 0 ? 10 : 11, matchedBy: 'WHOLE_WORDS' };
  const start = standsAt(words, wanted, false);
  return start < 0 ? null : { rank: start === 0 ? 20 : 21, matchedBy: 'PREFIX' };
}

/** How a name that fits in no other way comes close: the same letters, or one error a word. */
export function fitSimilar(part: NamePart, candidate: KeyedCandidate): SearchFit | null {
  const otherKind = fitsKind(part, candidate) ? 0 : 4;
  if (part.exactKey === candidate.exactKey) return { rank: 30 + otherKind, matchedBy: 'SIMILAR' };
  if (isOneEditApart(part.exactKey, candidate.exactKey)) {
    return { rank: 31 + otherKind, matchedBy: 'SIMILAR' };
  }
  if (part.foldedKey === candidate.foldedKey) return { rank: 32 + otherKind, matchedBy: 'SIMILAR' };
  const close = isOneEditApart(foldDiacritics(part.name), foldDiacritics(candidate.name));
  return close ? { rank: 33 + otherKind, matchedBy: 'SIMILAR' } : null;
}
