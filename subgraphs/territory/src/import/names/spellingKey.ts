const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Two spellings of one name have one key: case, Unicode form and the place of the tone mark within
 * a syllable do not matter (Hòa, Hoà; Thủy, Thuỷ).
 */
export function spellingKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .split(/\s+/)
    .map(
      (syllable) => syllable.replace(TONE_MARKS, '') + (syllable.match(TONE_MARKS) ?? []).join(''),
    )
    .join(' ')
    .normalize('NFC');
}
