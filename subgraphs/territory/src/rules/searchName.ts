import { nameKey } from '@haicap/domain-kit';
import type { KeyedCandidate } from './AddressCandidate.ts';
import { fitName, fitsKind } from './matchName.ts';
import type { NamePart } from './NamePart.ts';
import { wordMatcher } from './searchWords.ts';

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

/** Looks for one part of a text in candidates; null for one that does not fit. */
export type Fitting = (part: NamePart) => (candidate: KeyedCandidate) => SearchFit | null;

/** Behind every name that is the unit's own. */
const ALIAS_RANK = 5;
const WORDS_RANK = 10;
const PREFIX_RANK = 20;

export const CODE_FIT: SearchFit = { rank: 0, matchedBy: 'CODE' };

/** True if the whole name fits, not some of its words or something like it. */
export function fitsWhole({ rank }: SearchFit): boolean {
  return rank < WORDS_RANK;
}

/** How the whole name, its words or its beginning fit what is looked for; null if they do not. */
export const fitSearch: Fitting = (part) => {
  const matchWords = wordMatcher(part);
  const isAlias = part.exactKey !== nameKey(part.name);
  return (candidate) => {
    if (!fitsKind(part, candidate)) return null;
    const name = fitWhole(part, candidate);
    if (name) {
      const matchedBy = name.matchedBy as SearchMatch;
      return { rank: isAlias ? ALIAS_RANK : name.rank, matchedBy };
    }
    const words = matchWords(candidate.name);
    if (!words) return null;
    const rank = (words.whole ? WORDS_RANK : PREFIX_RANK) + (words.atStart ? 0 : 1);
    return { rank, matchedBy: words.whole ? 'WHOLE_WORDS' : 'PREFIX' };
  };
};

/** Names that match under any key share the loosest; here a former name is a name like others. */
function fitWhole(part: NamePart, candidate: KeyedCandidate) {
  if (part.foldedKey !== candidate.foldedKey) return null;
  return fitName(part, { ...candidate, formerName: false });
}
