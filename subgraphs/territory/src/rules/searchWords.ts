import { cleanText, foldDiacritics, lookupKey, nameKey, spellingKey } from '@haicap/domain-kit';
import type { NamePart } from './NamePart.ts';
import { remembering } from './remembering.ts';

/** Where the words that are looked for stand in a name. */
export interface WordMatch {
  /** False if the last of them is but the beginning of a word. */
  readonly whole: boolean;
  readonly atStart: boolean;
}

/** Finds words, one after another, in names: null where they do not stand. */
export type WordMatcher = (name: string) => WordMatch | null;

/** Diacritics that are written are meant; in either case any accepted spelling of a word will do. */
export function wordMatcher({ name: text, unaccented }: NamePart): WordMatcher {
  const keyings = (unaccented ? [lookupKey] : [nameKey, spellingKey]).map(remembering);
  const written = splitWords(text);
  const wanted = keyings.map((key) => written.map(key));
  return (name) => {
    if (written.length === 0) return null;
    const words = splitWords(name);
    return keyings
      .map((key, i) => locate(words.map(key), wanted[i] ?? []))
      .reduce((one, other) => better(one, other));
  };
}

/** The words as typed without diacritics, with single spaces; empty if it has none. */
export function foldedWords({ name }: NamePart): string {
  return foldDiacritics(splitWords(name).join(' '));
}

function splitWords(text: string): string[] {
  return cleanText(text)
    .split(/(?:[^\p{L}\p{N}\p{M}]|\p{Lm})+/u)
    .filter((word) => word !== '');
}

function locate(words: readonly string[], wanted: readonly string[]): WordMatch | null {
  const whole = standsAt(words, wanted, (found, word) => found === word);
  if (whole >= 0) return { whole: true, atStart: whole === 0 };
  const start = standsAt(words, wanted, begins);
  return start < 0 ? null : { whole: false, atStart: start === 0 };
}

/** Where `wanted` stands in `words`, one after another; `ends` compares the last. */
function standsAt(
  words: readonly string[],
  wanted: readonly string[],
  ends: (found: string, word: string) => boolean,
): number {
  const last = wanted.length - 1;
  return words.findIndex((_, start) =>
    wanted.every((word, i) => {
      const found = words[start + i];
      return found !== undefined && (i < last ? found === word : ends(found, word));
    }),
  );
}

/** True if a word begins so; a number does not begin another: Phường 1 is not Phường 12. */
function begins(found: string, word: string): boolean {
  return found === word || (!/^\p{N}/u.test(word) && found.startsWith(word));
}

function better(one: WordMatch | null, other: WordMatch | null): WordMatch | null {
  if (!one || !other) return one ?? other;
  const order = ({ whole, atStart }: WordMatch) => (whole ? 2 : 0) + (atStart ? 1 : 0);
  return order(other) > order(one) ? other : one;
}
