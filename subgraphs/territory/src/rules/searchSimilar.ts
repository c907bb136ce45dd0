import { foldDiacritics, isOneEditApart, nameKey } from '@haicap/domain-kit';
import { fitsKind } from './matchName.ts';
import type { Fitting, SearchFit } from './searchName.ts';

const SIMILAR_RANK = 30;
const OTHER_KIND = 10;
/** Names of more than three words are rarely wrong in each. */
const MOST_LETTERS = 3;

/**
 * How a name that fits in no other way comes close, the likeliest first: the same name of another
 * kind, one wrong accent, other wrong accents, one wrong letter, one error in each of several words.
 */
export const fitSimilar: Fitting = (part) => {
  const typed = nameKey(part.name);
  const folded = foldDiacritics(part.name);
  return (candidate): SearchFit | null => {
    if (Math.abs(part.foldedKey.length - candidate.foldedKey.length) > MOST_LETTERS) return null;
    const name = candidate.exactKey;
    const distance = part.foldedKey === candidate.foldedKey ? accents() : letters();
    if (distance === null) return null;
    const otherKind = fitsKind(part, candidate) ? 0 : OTHER_KIND;
    return { rank: SIMILAR_RANK + distance + otherKind, matchedBy: 'SIMILAR' };

    function accents(): number {
      if (part.exactKey === candidate.exactKey) return 0;
      return isOneEditApart(typed, name) ? wrongWords(typed, name) : 4;
    }

    function letters(): number | null {
      if (isOneEditApart(typed, name)) return 4 + wrongWords(typed, name);
      const plain = foldDiacritics(candidate.name);
      if (isOneEditApart(folded, plain)) return 6 + wrongWords(folded, plain);
      const joined = wordCount(folded) !== wordCount(plain);
      return joined && isOneEditApart(part.foldedKey, candidate.foldedKey) ? 9 : null;
    }
  };
};

/** In how many words two texts of as many words differ, three at most. */
function wrongWords(a: string, b: string): number {
  const other = b.split(' ');
  return Math.min(3, a.split(' ').filter((word, i) => word !== other[i]).length);
}

function wordCount(text: string): number {
  return text.split(' ').length;
}
