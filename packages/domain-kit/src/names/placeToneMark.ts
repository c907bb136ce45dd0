import { mapNuclei, TONE_MARK, type VowelCluster } from './vowelClusters.ts';

/** Circumflex, breve and horn: the marks that make another vowel rather than a tone. */
const QUALITY_MARK = /[\u0302\u0306\u031b]/u;

/**
 * The text in NFC with the tone mark of every syllable in its one traditional place: Hòa for Hoà,
 * Thủy for Thuỷ, Quý for Qúy, Hoàn for Hòan. Letters, case and spaces stay as they are. A run of
 * vowels with two tones is no syllable and is left alone.
 */
export function placeToneMark(text: string): string {
  const nfd = text.normalize('NFD');
  return (nfd.search(TONE_MARK) < 0 ? nfd : mapNuclei(nfd, placeInNucleus)).normalize('NFC');
}

function placeInNucleus(cluster: VowelCluster): string {
  const { nucleus } = cluster;
  const tones = nucleus.join('').match(TONE_MARK) ?? [];
  if (tones.length !== 1) return nucleus.join('');
  const letters = nucleus.map((letter) => letter.replace(TONE_MARK, ''));
  const bearer = toneBearer(letters, cluster.closed);
  return letters.map((letter, i) => (i === bearer ? letter + tones[0] : letter)).join('');
}

/** The last vowel with a quality mark (ươ, uyê); else the middle; else by what follows (hòa, hoàn). */
function toneBearer(letters: readonly string[], closed: boolean): number {
  const marked = letters.findLastIndex((letter) => QUALITY_MARK.test(letter));
  if (marked >= 0) return marked;
  if (letters.length > 2) return 1;
  return letters.length === 2 && closed ? 1 : 0;
}
