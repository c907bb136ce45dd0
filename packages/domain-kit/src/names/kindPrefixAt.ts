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
// "Tỉnh lộ 10" is a road of the province; "Xã Lộ 25" is a commune.
const ROAD_OWNERS: ReadonlySet<KindWord> = new Set(['tỉnh', 'huyện']);
const ROAD = /^lộ(?!\p{L})/iu;

const BY_FOLDED_WORD = new Map(
  KIND_WORDS.map(({ kindWord }) => [foldDiacritics(kindWord), kindWord]),
);
const LONGEST = 'thành  phố'.length;

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
  if (words.length > LONGEST) return null;
  const folded = foldDiacritics(words);
  const kindWord = BY_FOLDED_WORD.get(folded);
  if (!kindWord) return null;
  const exact = nameKey(words) === kindWord;
  if (!exact && folded !== words.toLowerCase().replace(/\s+/gu, ' ')) return null;
  GAP.lastIndex = at + words.length;
  if (!GAP.test(text)) return null;
  const end = GAP.lastIndex;
  const isRoad = ROAD_OWNERS.has(kindWord) && ROAD.test(text.slice(end));
  return isRoad ? null : { kindWord, end, certain: exact };
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
