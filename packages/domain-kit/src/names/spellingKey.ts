import { nameKey } from './nameKey.ts';
import { placeToneMark } from './placeToneMark.ts';
import { mapNuclei, TONE_MARK, type VowelCluster } from './vowelClusters.ts';

const STOP_FINAL = /^(?:ch|[ckpt])(?!\p{L})/u;

/**
 * The looser key that all accepted spellings of a name share, its diacritics still minded:
 * - i and y where they sound the same (Sĩ/Sỹ, Mĩ/Mỹ, Quí/Quý), not in ui/uy (túi, túy);
 * - with or without the sắc that a final c, ch, k, p or t implies (Đăk/Đắk);
 * - any apostrophe (among letters ʼ too), hyphen, dot or space, or none (D'Ran, D’Ran; Sapa);
 * - numbers without leading zeros (Phường 01, Phường 1).
 * An opaque key: not for display, and not to be cut into words.
 */
export function spellingKey(text: string): string {
  const joined = unifySpelling(nameKey(text)).replace(/[^\p{L}\p{N}\p{M}]|\p{Lm}/gu, '');
  // Joining makes new syllables; unifying again keeps the key of a key the key itself.
  return unifySpelling(placeToneMark(joined));
}

function unifySpelling(text: string): string {
  const plain = mapNuclei(text.normalize('NFD'), unifyNucleus).normalize('NFC');
  return plain.replace(/(?<!\p{N})0+(?=\d)/gu, '');
}

function unifyNucleus({ nucleus, opened, after }: VowelCluster): string {
  const vowels = nucleus.join('');
  const oneTone = vowels.match(TONE_MARK)?.length === 1;
  const unaccented = oneTone && STOP_FINAL.test(after) ? vowels.replace(/\u0301/u, '') : vowels;
  // A syllable that is y alone (Y Tý) is not unified: a lone I is a Roman numeral.
  return nucleus.length === 1 && opened ? unaccented.replace('y', 'i') : unaccented;
}
