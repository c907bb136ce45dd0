import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { foldDiacritics } from './foldDiacritics.ts';
import { nameKey } from './nameKey.ts';
import { lookupKey } from './nameKeys.ts';
import { placeToneMark } from './placeToneMark.ts';
import { spellingKey } from './spellingKey.ts';

const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const others = [
  'b',
  'c',
  'd',
  'đ',
  'g',
  'h',
  'k',
  'n',
  'q',
  't',
  ' ',
  "'",
  '’',
  '-',
  '.',
  '0',
  '7',
];
const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const accented = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
const letters = [...vowels, ...accented, ...others];
const vietnamese = fc.string({ unit: fc.constantFrom(...letters, ...letters.map(upper)) });
const anyText = fc.oneof({ weight: 4, arbitrary: vietnamese }, fc.string({ unit: 'grapheme' }));
/**
 * No syllable has a horn or the like on the vowel that belongs to q or g: without its marks it would
 * be read in another way ("qữỳ", "quy").
 */
const MARKED_GLIDE =
  /(?:q\P{L}*u|g\P{L}*i)[\u0300\u0301\u0303\u0309\u0323]*(?![\u0300\u0301\u0303\u0309\u0323])\p{M}/iu;
const text = anyText.filter((one) => !MARKED_GLIDE.test(one.normalize('NFD')));

function upper(letter: string): string {
  return letter.toUpperCase();
}

function holds(predicate: (text: string) => boolean): void {
  fc.assert(fc.property(text, predicate), { numRuns: 2_000 });
}

describe('for any text', () => {
  for (const key of [placeToneMark, nameKey, spellingKey, foldDiacritics, lookupKey]) {
    test(`${key.name} of its own result is that result`, () => {
      holds((x) => key(key(x)) === key(x));
    });
    test(`${key.name} is the same for NFC and NFD`, () => {
      holds((x) => key(x.normalize('NFC')) === key(x.normalize('NFD')));
    });
  }

  test('folding the name key is folding the name', () => {
    holds((x) => foldDiacritics(nameKey(x)) === foldDiacritics(x));
  });

  test('the lookup key is the spelling key of the folded text', () => {
    holds((x) => lookupKey(x) === spellingKey(foldDiacritics(x)));
  });

  test('a tighter key decides every looser one', () => {
    holds((x) => spellingKey(nameKey(x)) === spellingKey(x));
    holds((x) => lookupKey(spellingKey(x)) === lookupKey(x));
  });
});

describe('the tone mark', () => {
  const onsets = ['', 'b', 'h', 'th', 'ng', 'q', 'g', 'kh'];
  const nuclei = ['a', 'oa', 'oe', 'uy', 'ia', 'ua', 'uye', 'uô', 'ươ', 'iê', 'oai', 'ưa', 'uê'];
  const syllable = fc.tuple(
    fc.constantFrom(...onsets),
    fc.constantFrom(...nuclei),
    fc.constantFrom('', 'n', 'ng', 'nh', 't'),
    fc.constantFrom(...tones),
  );

  test('on whichever vowel of a syllable gives the same key', () => {
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1 }), fc.infiniteStream(fc.nat()), (name, at) => {
        const write = () =>
          name.map(([onset, nucleus, coda, tone]) => {
            const places = [...nucleus];
            const place = (at.next().value ?? 0) % places.length;
            return onset + places.map((v, i) => (i === place ? v + tone : v)).join('') + coda;
          });
        const [one, another] = [write(), write()];
        return nameKey(one.join(' ')) === nameKey(another.join(' '));
      }),
    );
  });
});
