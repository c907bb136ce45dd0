import { lookupKey } from '@haicap/domain-kit';

/** The letters that names have without their diacritics. */
const LETTERS = [...'abcdeghiklmnopqrstuvxy'];

/**
 * The lookup keys of all that one error makes of a few short words without diacritics: trigrams find
 * no likeness in so few letters. Digits stay: Phường 1 is no error for Phường 2.
 */
export function singleEdits(text: string): readonly string[] {
  const edits = new Set<string>();
  for (let at = 0; at <= text.length; at += 1) {
    const [head, letter = '', tail] = [text.slice(0, at), text[at], text.slice(at + 1)];
    for (const put of LETTERS) edits.add(head + put + text.slice(at));
    if (!isLetter(letter)) continue;
    edits.add(head + tail);
    for (const put of LETTERS) edits.add(head + put + tail);
    if (isLetter(tail[0] ?? '')) edits.add(head + tail[0] + letter + tail.slice(1));
  }
  const keys = new Set([...edits].map(lookupKey));
  return [...keys].filter((key) => key !== '');
}

function isLetter(text: string): boolean {
  return /^[a-z]$/u.test(text);
}
