import { lookupKey } from './nameKeys.ts';

/**
 * Names that people give to a province instead of its own, by the province's name. Only the very
 * common ones that mean nothing else where a province is expected. Sài Gòn is one there and there
 * alone: since 1 July 2025 it also is a ward, which the ward's own name finds first.
 */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Hồ Chí Minh': ['HCM', 'TPHCM', 'HCMC', 'Ho Chi Minh City', 'Sài Gòn', 'Saigon City'],
  'Hà Nội': ['HN', 'TPHN', 'Hanoi City'],
  'Bà Rịa - Vũng Tàu': ['BRVT', 'BR-VT'],
  Huế: ['Thừa Thiên Huế', 'TT Huế', 'TTH'],
  'Đắk Lắk': ['Đắc Lắc'],
  'Đắk Nông': ['Đắc Nông'],
  'Bắc Kạn': ['Bắc Cạn'],
};

const BY_KEY = new Map(
  Object.entries(ALIASES).flatMap(([name, aliases]) =>
    aliases.map((alias) => [lookupKey(alias), name] as const),
  ),
);

/** Aliases that stand for a province wherever they end a line, without a comma or a kind word. */
const ACRONYMS = /^(?:t\.?p\.?)?(?:hcmc?|brvt|hn)$/iu;

/** The name of the province that `text` is another name of, in any spelling; else null. */
export function provinceOfAlias(text: string): string | null {
  return provinceOfAliasKey(lookupKey(text));
}

/** The same for a text of which only the lookup key is at hand. */
export function provinceOfAliasKey(key: string): string | null {
  return BY_KEY.get(key) ?? null;
}

/** True for HCM, TPHCM, BRVT, HN. */
export function isProvinceAcronym(word: string): boolean {
  return ACRONYMS.test(word);
}
