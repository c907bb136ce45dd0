import { type CalendarDay, lookupKey } from '@haicap/domain-kit';

/** The unit that all must lie in: an id, or a code as held on a day or last before it. */
export interface SearchPlace {
  readonly unit: string;
  readonly day: CalendarDay;
}

/** Which names to read. */
export interface SearchKeys {
  /** Names with just these lookup keys. */
  readonly equal: readonly string[];
  /** Names that hold one of these folded words, one after another, the last at least in part. */
  readonly holding: readonly string[];
  /** Names whose lookup key resembles one of these by trigrams. */
  readonly like: readonly string[];
  /** Every name of units with this code; null for none. */
  readonly code: string | null;
  /** The newest day whose names count. */
  readonly day: CalendarDay;
  /** Null for anywhere. */
  readonly within: SearchPlace | null;
}

/** What words look like in folded full names, behind the kind word, and in lookup keys. */
export interface HoldingPatterns {
  /** Regular expressions, of words that a trigram is made of; i and y stand for each other. */
  readonly regular: readonly string[];
  /** LIKE patterns, of shorter ones: an index finds but the beginning of a word by so few letters. */
  readonly short: readonly string[];
  /** LIKE patterns of lookup keys. A short key stands in most: it must begin the name. */
  readonly keys: readonly string[];
}

const TRIGRAM = 3;

/** Folded words have letters and digits alone, so that nothing in them is a sign of a pattern. */
export function patternsOf(holding: readonly string[]): HoldingPatterns {
  const isLong = (words: string) => words.split(' ').some((word) => word.length >= TRIGRAM);
  return {
    regular: holding.filter(isLong).map(regularOf),
    short: holding.filter((words) => !isLong(words)).map((words) => `% ${words}%`),
    keys: holding.map(lookupKey).map((key) => (key.length < TRIGRAM ? `${key}%` : `%${key}%`)),
  };
}

function regularOf(words: string): string {
  return ['', ...words.replace(/[iy]/gu, '[iy]').split(' ')].join(`[ '’.-]+`);
}
