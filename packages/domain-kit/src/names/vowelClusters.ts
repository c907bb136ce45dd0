/** The five tone marks as combining characters: huyền, sắc, ngã, hỏi, nặng. */
export const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/gu;

// Read on NFD text, so that one pattern covers every accent, Vietnamese or not.
const CLUSTER = /(?:[aeiouy]\p{M}*)+/giu;

const LETTER = /[aeiouy]\p{M}*/giu;

/** A run of vowels in NFD text, and what stands around it. */
export interface VowelCluster {
  /** The vowels that carry the syllable, each a letter with its marks. */
  readonly nucleus: readonly string[];
  /** True if a letter follows at once. */
  readonly closed: boolean;
  /** What follows, as far as a final consonant and the letter behind it reach. */
  readonly after: string;
  /** True if a letter stands at once before the nucleus. */
  readonly opened: boolean;
}

/** Rewrites the nucleus of each run of vowels in `nfd`; `u` of "qu" and `i` of "gi" are consonants. */
export function mapNuclei(nfd: string, rewrite: (cluster: VowelCluster) => string): string {
  return nfd.replace(CLUSTER, (run: string, at: number) => {
    const letters = run.length === 1 ? [run] : (run.match(LETTER) ?? []);
    const before = nfd.slice(Math.max(0, at - 1), at);
    const glide = glideLength(before, letters);
    const after = nfd.slice(at + run.length, at + run.length + 4);
    const cluster: VowelCluster = {
      nucleus: withGlideTone(letters, glide),
      closed: /^\p{L}/u.test(after),
      after,
      opened: glide > 0 || /[\p{L}\p{M}]/u.test(before),
    };
    return bare(letters.slice(0, glide)) + rewrite(cluster);
  });
}

function glideLength(before: string, letters: readonly string[]): number {
  if (letters.length === 1) return 0;
  const first = bare(letters.slice(0, 1)).toLowerCase();
  const isGlide = (/q/i.test(before) && first === 'u') || (/g/i.test(before) && first === 'i');
  return isGlide ? 1 : 0;
}

/** A tone typed on the glide ("Qúy") belongs to the vowel behind it. */
function withGlideTone(letters: readonly string[], glide: number): readonly string[] {
  if (glide === 0) return letters;
  const tones = letters.slice(0, glide).join('').match(TONE_MARK) ?? [];
  return letters.slice(glide).map((letter, i) => (i === 0 ? letter + tones.join('') : letter));
}

function bare(letters: readonly string[]): string {
  return letters.join('').replace(TONE_MARK, '');
}
