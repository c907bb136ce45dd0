import { cleanText, lowerVietnamese } from './cleanText.ts';

/**
 * The text as typed on a plain keyboard: lower case, no marks, đ as d, single spaces; "Mỹ Tho" is
 * "my tho". Punctuation stays; `lookupKey` drops that as well.
 */
export function foldDiacritics(text: string): string {
  const letters = cleanText(lowerVietnamese(text)).normalize('NFD').replace(/\p{M}/gu, '');
  return cleanText(letters.replace(/đ/gu, 'd'));
}

/** True if the text bears no accent at all, so that its writer may have left the accents out. */
export function hasNoAccents(text: string): boolean {
  return !/\p{M}/u.test(text.normalize('NFD'));
}
