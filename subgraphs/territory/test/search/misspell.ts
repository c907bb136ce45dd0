import { pick, type Random } from './random.ts';

const LETTERS = [...'abcdeghiklmnopqrstuvxyđ'];

/** Letters that differ in their diacritics alone. */
const FAMILIES = [
  'aàáảãạăằắẳẵặâầấẩẫậ',
  'eèéẻẽẹêềếểễệ',
  'iìíỉĩị',
  'oòóỏõọôồốổỗộơờớởỡợ',
  'uùúủũụưừứửữự',
  'yỳýỷỹỵ',
  'dđ',
];

/** An error at a place of a text, letter by letter; null where it cannot be made. */
type Mistake = (letters: readonly string[], at: number, random: Random) => string[] | null;

const MISTAKES: readonly Mistake[] = [
  (letters, at, random) => [...letters.slice(0, at), pick(random, LETTERS), ...letters.slice(at)],
  (letters, at) => letters.toSpliced(at, 1),
  (letters, at, random) => letters.with(at, pick(random, LETTERS)),
  (letters, at) => {
    const [one = '', other = ''] = letters.slice(at, at + 2);
    return isLetter(other) ? letters.toSpliced(at, 2, other, one) : null;
  },
  (letters, at, random) => {
    const letter = letters[at] ?? '';
    const family = FAMILIES.find((one) => one.includes(letter.toLowerCase()));
    return family ? letters.with(at, pick(random, [...family])) : null;
  },
];

/**
 * A name with one error: a letter put in, left out, mistaken or swapped with the next, or a wrong or
 * missing diacritic or tone. Digits and signs stay. Null if this try made none.
 */
export function misspell(name: string, random: Random): string | null {
  const letters = [...name.normalize('NFC')];
  const places = letters.flatMap((letter, at) => (isLetter(letter) ? [at] : []));
  if (places.length < 2) return null;
  const made = pick(random, MISTAKES)(letters, pick(random, places), random);
  const text = made?.join('').replace(/\s+/gu, ' ').trim();
  return !text || text.toLowerCase() === name.toLowerCase() ? null : text;
}

function isLetter(text: string): boolean {
  return /^\p{L}$/u.test(text);
}
