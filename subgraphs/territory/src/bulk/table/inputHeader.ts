import { headerKey } from '@haicap/intake';

export type InputLevel = 'COMMUNE' | 'DISTRICT' | 'PROVINCE';

/** What a column of this header says of a unit; the level is null where the header names none. */
export type InputHeader =
  | { readonly what: 'CODE' | 'NAME'; readonly level: InputLevel | null }
  | { readonly what: 'ADDRESS' };

const ADDRESS = /\b(dia chi|address|noi o|noi cu tru|noi thuong tru|noi tam tru)\b/;

/** Words that tell which list a column is of, or nothing. */
const ASIDES = /\b(don vi hanh chinh|dvhc|unit|cap|(truoc|sau) sap xep|cu|moi|old|new)\b/g;

const LEVELS: readonly (readonly [InputLevel, RegExp])[] = [
  ['COMMUNE', /\b(xa|phuong|thi tran|dac khu|commune|ward)\b/g],
  ['DISTRICT', /\b(huyen|quan|thi xa|district)\b/g],
  ['PROVINCE', /\b(tinh|thanh pho|tp|province|city)\b/g],
];

/**
 * What a header says, in Vietnamese or English: "Mã xã cũ", "ward_code", "Địa chỉ", "Xã/Phường".
 * Null for one that says something else, or of several levels at once.
 */
export function inputHeader(header: string): InputHeader | null {
  const key = headerKey(header);
  if (ADDRESS.test(key)) return { what: 'ADDRESS' };
  // "Thị xã" is a district's word and holds a commune's.
  let rest = key.replace(ASIDES, ' ').replace(/\bthi xa\b/g, 'district');
  const levels = LEVELS.flatMap(([level, words]) => {
    const without = rest.replace(words, ' ');
    const found = without !== rest;
    rest = without;
    return found ? [level] : [];
  });
  const words = new Set(rest.split(' ').filter((word) => word !== ''));
  const isCode = words.delete('ma') || words.delete('code');
  const isName = words.delete('ten') || words.delete('name') || words.delete('day du');
  if (words.size > 0 || levels.length > 1 || (!isCode && !isName && levels.length === 0)) {
    return null;
  }
  return { what: isCode ? 'CODE' : 'NAME', level: levels[0] ?? null };
}
