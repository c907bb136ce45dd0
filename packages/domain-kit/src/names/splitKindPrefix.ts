import { cleanText } from './cleanText.ts';
import { hasNoAccents } from './foldDiacritics.ts';
import { kindPrefixAt } from './kindPrefixAt.ts';
import type { KindWord } from './kindWords.ts';

/** A name and the kind word that stood before it, null if none did. */
export interface KindAndName {
  readonly kindWord: KindWord | null;
  readonly name: string;
}

/** One way to read a full name; `certain` as in `KindPrefix`, true for a name without a kind word. */
export interface KindReading extends KindAndName {
  readonly certain: boolean;
}

/**
 * Cuts a full name into its kind word and its name: "Phường Bến Nghé", "P. Bến Nghé", "p.bến nghé"
 * and "phuong ben nghe" all are of the kind phường; "P.01" is phường "1"; "TPHCM" is thành phố
 * "HCM" (see `provinceOfAlias`). "Phước", "Thành Công" or "Xuân" have no kind word. The most
 * plausible of `kindReadings`; a full official name has only one that matters.
 */
export function splitKindPrefix(fullName: string): KindAndName {
  const [first] = kindReadings(fullName);
  return { kindWord: first?.kindWord ?? null, name: first?.name ?? '' };
}

/**
 * Every way to read a full name, the most plausible first. The whole text as a name is always one of
 * them: "Phường Đúc" is a name in Huế. It comes first where a word lacks the diacritics that the rest
 * has: "Xa Lương" rather is a name than the commune of Lương.
 */
export function kindReadings(fullName: string): readonly KindReading[] {
  const text = cleanText(fullName);
  const whole: KindReading = { kindWord: null, name: text, certain: true };
  const prefix = kindPrefixAt(text);
  if (!prefix) return [whole];
  const { kindWord, certain } = prefix;
  const name = text.slice(prefix.end).replace(/^0+(?=\d+$)/u, '');
  const split: KindReading = { kindWord, name, certain };
  const unaccentedWord = /^\p{L}{2}/u.test(text) && !certain;
  return unaccentedWord && !hasNoAccents(text) ? [whole, split] : [split, whole];
}
