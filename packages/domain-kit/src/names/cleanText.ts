/** NFC, no invisible characters, single spaces, none at the ends. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** Lower case, with the letters that are misused for đ (eth, African d) made đ. */
export function lowerVietnamese(text: string): string {
  return text.toLowerCase().replace(/[ðɖ]/gu, 'đ');
}
