/**
 * True if the two texts have as many words and each word of one comes from its fellow by at most one
 * insertion, deletion, substitution or swap of neighbouring letters (Damerau-Levenshtein distance at
 * most 1). Equal texts are within one edit. Numbers must be equal: Phường 1 is no error for
 * Phường 2. Compares what it is given: fold both sides first to ignore diacritics.
 *
 * Our own, since the maintained libraries measure Levenshtein distance, which counts a swap as two,
 * and a bound of one needs no matrix.
 */
export function isOneEditApart(a: string, b: string): boolean {
  const left = a.split(/\s+/u);
  const right = b.split(/\s+/u);
  if (left.length !== right.length) return false;
  return left.every((word, i) => areWordsClose(word, right[i] ?? ''));
}

function areWordsClose(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\p{N}/u.test(a) || /\p{N}/u.test(b)) return false;
  const left = [...a];
  const right = [...b];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let end = 0;
  const shorter = Math.min(left.length, right.length) - start;
  while (end < shorter && left.at(-1 - end) === right.at(-1 - end)) end++;
  return isOneEdit(left.slice(start, left.length - end), right.slice(start, right.length - end));
}

/** What differs, between what is common to both ends, is one letter or two that changed places. */
function isOneEdit(a: readonly string[], b: readonly string[]): boolean {
  if (a.length <= 1 && b.length <= 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
