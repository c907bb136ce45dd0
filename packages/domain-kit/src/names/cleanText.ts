// Most text is clean already, and this is called for every part of every address.
const CLEAN = /^[a-zA-Z0-9]+(?: [a-zA-Z0-9]+)*$/u;

/** NFC, no invisible characters, single spaces, none at the ends. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
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
