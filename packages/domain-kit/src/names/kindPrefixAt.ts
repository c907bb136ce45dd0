import { foldDiacritics } from './foldDiacritics.ts';
import { KIND_WORDS, type KindWord } from './kindWords.ts';
import { nameKey } from './nameKey.ts';

/** A kind word found before a name. */
export interface KindPrefix {
  readonly kindWord: KindWord;
  /** Where the name starts. */
  readonly end: number;
  /**
   * False if it may as well be part of the name: a full word without its diacritics ("Quan Hoa",
   * "Xa Dung") or a lone letter without a dot ("H Bông").
   */
  readonly certain: boolean;
}

const WORDS = /(\p{L}+)(?:\s+(\p{L}+))?/uy;
const GAP = /[\s.:]+(?=[\p{L}\p{N}])|(?=\d)/uy;
// Roads of the province and of the district, not the province and the district.
const ROAD = /^lộ(?!\p{L})/iu;

const ABBREVIATIONS = KIND_WORDS.map(({ kindWord, abbreviation, beforeNumber }) => {
  const joined = kindWord === 'thành phố' ? 'hcm(?!\\p{L})' : beforeNumber ? '\\d' : '(?!)';
  const after = `(?:(\\.[\\s.]*|\\s+)(?=[\\p{L}\\p{N}])|(?=${joined}))`;
  return { kindWord, pattern: new RegExp(`${abbreviation}${after}`, 'iuy') };
});

/** The kind word, full or abbreviated, that stands in NFC `text` at `at` before a name; else null. */
export function kindPrefixAt(text: string, at = 0): KindPrefix | null {
  return fullWordAt(text, at) ?? abbreviationAt(text, at);
}

function fullWordAt(text: string, at: number): KindPrefix | null {
  WORDS.lastIndex = at;
  const [pair, first] = WORDS.exec(text) ?? [];
  for (const words of [pair, first]) {
    const prefix = words && fullWord(text, at, words);
    if (prefix) return prefix;
  }
  return null;
}

function fullWord(text: string, at: number, words: string): KindPrefix | null {
  const folded = foldDiacritics(words);
  const form = KIND_WORDS.find(({ kindWord }) => foldDiacritics(kindWord) === folded);
  if (!form) return null;
  const exact = nameKey(words) === form.kindWord;
  if (!exact && folded !== words.toLowerCase().replace(/\s+/gu, ' ')) return null;
  GAP.lastIndex = at + words.length;
  if (!GAP.test(text)) return null;
  const end = GAP.lastIndex;
  return ROAD.test(text.slice(end)) ? null : { kindWord: form.kindWord, end, certain: exact };
}

function abbreviationAt(text: string, at: number): KindPrefix | null {
  for (const { kindWord, pattern } of ABBREVIATIONS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const loneLetter = /^\p{L}\s/u.test(match[0]);
    return { kindWord, end: pattern.lastIndex, certain: !loneLetter };
  }
  return null;
}
