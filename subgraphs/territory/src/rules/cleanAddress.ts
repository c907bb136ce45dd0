import { cleanText } from '@haicap/domain-kit';

// "(cũ)", "(nay là Phường Sài Gòn)" tell of another day than the address; other brackets are parts.
const ASIDE = /\(\s*(?:cũ|nay|trước|mới)(?!\p{L})[^)]*\)/giu;
const COUNTRY = /(?:^|[\s.]+)(?:(?:nước|CHXHCN)\s+)?(?:Việt\s?Nam|Vietnam|Viet\s?Nam|VN)$/iu;
const POSTCODE = /(?:^|\s+)\d{5,6}$/u;
const EDGES = /^[\s.:–—-]+|[\s.:–—-]+$/gu;

/** Cuts an address at its commas and line ends, without the country, postcodes and stray dots. */
export function cleanAddress(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(ASIDE, ' ')
    .split(/[,;|\n\r\t()，、]/u)
    .map(cleanPart)
    .filter((part) => part !== '');
}

function cleanPart(part: string): string {
  let rest = cleanText(part).replace(EDGES, '');
  for (const tail of [POSTCODE, COUNTRY, POSTCODE])
    rest = rest.replace(tail, '').replace(EDGES, '');
  return rest;
}
