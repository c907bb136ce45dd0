import { foldDiacritics } from '@haicap/domain-kit';

/** A header as it is compared: no diacritics, lower case, words apart by one space. */
export function headerKey(text: string): string {
  return foldDiacritics(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
