import { foldDiacritics } from '@haicap/domain-kit';
import type { KeyedCandidate } from './AddressCandidate.ts';
import type { NamePart } from './NamePart.ts';

/** How a candidate's name was recognised, the surest first. */
export type AddressMatch = 'EXACT_NAME' | 'SPELLING' | 'WITHOUT_DIACRITICS' | 'FORMER_NAME';

/** How close a name is to what was written; a larger `rank` counts only where no smaller one is. */
export interface NameFit {
  readonly rank: number;
  readonly matchedBy: AddressMatch;
}

const FOLDED_RANK = 2;
const FORMER_RANK = 10;

/**
 * How a candidate's name fits the part of an address; null if it does not. Diacritics that are
 * written are meant: "Mỹ Tho" never is Mỹ Thọ, while "my tho" is either. Without diacritics the same
 * words go before the same letters ("cat hanh" is Cát Hanh, not Cà Thành). A living name in any
 * spelling goes before a former one.
 */
export function fitName(part: NamePart, candidate: KeyedCandidate): NameFit | null {
  const fit = fitText(part, candidate);
  if (!fit || !candidate.formerName) return fit;
  return { rank: fit.rank + FORMER_RANK, matchedBy: 'FORMER_NAME' };
}

function fitText(part: NamePart, candidate: KeyedCandidate): NameFit | null {
  const exact = part.exactKey === candidate.exactKey;
  // Who writes "phuong sa pa" may mean Sa Pả as well as Sa Pa.
  if (exact) return { rank: part.accentsLeftOut ? FOLDED_RANK : 0, matchedBy: 'EXACT_NAME' };
  if (part.looseKey === candidate.looseKey && !part.accentsLeftOut) {
    return { rank: 1, matchedBy: 'SPELLING' };
  }
  if (!part.unaccented || part.foldedKey !== candidate.foldedKey) return null;
  const sameWords = foldDiacritics(part.name) === foldDiacritics(candidate.name);
  return { rank: FOLDED_RANK + (sameWords ? 0 : 1), matchedBy: 'WITHOUT_DIACRITICS' };
}

/** True if the address states no kind or this one. */
export function fitsKind(part: NamePart, candidate: KeyedCandidate): boolean {
  return part.kindWord === null || part.kindWord === candidate.kindWord;
}

/** The candidates of the least rank, of those that have one. */
export function leastRank<T extends { readonly fit: NameFit }>(fits: readonly T[]): readonly T[] {
  const least = Math.min(...fits.map(({ fit }) => fit.rank));
  return fits.filter(({ fit }) => fit.rank === least);
}
