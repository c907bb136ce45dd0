import { foldDiacritics } from './foldDiacritics.ts';
import { nameKey } from './nameKey.ts';
import { spellingKey } from './spellingKey.ts';

/** The keys of one name, from the tightest to the loosest; equal under one is equal under the next. */
export interface NameKeys {
  /** `nameKey`: the same name. */
  readonly exactKey: string;
  /** `spellingKey`: the same name in another accepted spelling. */
  readonly looseKey: string;
  /** `lookupKey`: the same name without its diacritics. */
  readonly foldedKey: string;
}

/**
 * The loosest key of a name: its spelling key without diacritics ("Mỹ Tho" and "Mi Thọ" are both
 * "mitho"). **The one key to store and index**: whatever matches under a tighter key shares it, and
 * the tighter keys are computed from the names of the few rows found. For search by words or
 * prefixes store `foldDiacritics(name)` beside it.
 */
export function lookupKey(name: string): string {
  return foldDiacritics(spellingKey(name));
}

/** All keys of a name without its kind word. */
export function nameKeys(name: string): NameKeys {
  const looseKey = spellingKey(name);
  return { exactKey: nameKey(name), looseKey, foldedKey: foldDiacritics(looseKey) };
}
