import { foldDiacritics } from '@haicap/domain-kit';

const known = new Map<string, string>();

/** The text without diacritics, folded once: the sample's names are made of few parts. */
export function foldOnce(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = foldDiacritics(text);
  known.set(text, folded);
  return folded;
}
