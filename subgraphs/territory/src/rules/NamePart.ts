import {
  hasNoAccents,
  type KindReading,
  type KindWord,
  type NameKeys,
  nameKeys,
  provinceOfAlias,
} from '@haicap/domain-kit';

/** The levels that an address can name, from small to large. */
export const ADDRESS_LEVELS = ['COMMUNE', 'DISTRICT', 'PROVINCE'] as const;

export type AddressLevel = (typeof ADDRESS_LEVELS)[number];

const LEVELS_OF_KIND: Readonly<Record<KindWord, readonly AddressLevel[]>> = {
  xã: ['COMMUNE'],
  phường: ['COMMUNE'],
  'thị trấn': ['COMMUNE'],
  'đặc khu': ['COMMUNE'],
  quận: ['DISTRICT'],
  huyện: ['DISTRICT'],
  'thị xã': ['DISTRICT'],
  'thành phố': ['DISTRICT', 'PROVINCE'],
  tỉnh: ['PROVINCE'],
};

/** The part of an address that names one unit. */
export interface NamePart extends NameKeys {
  /** As written, with its kind word. */
  readonly text: string;
  /** The kind that the writer states; null if none. */
  readonly kindWord: KindWord | null;
  /** Without the kind word; for an alias of a province the province's own name. */
  readonly name: string;
  /** True if the name is written without any accent, so that it may lack those it should have. */
  readonly unaccented: boolean;
}

/** True if a unit of this kind can stand on that level; a name without a kind can on any. */
export function fitsLevel(kindWord: KindWord | null, level: AddressLevel): boolean {
  return kindWord === null || LEVELS_OF_KIND[kindWord].includes(level);
}

/**
 * The part that one reading of `text` makes. An alias of a province takes the province's loose keys
 * and keeps its own exact key: it is another spelling, never the exact name. Its kind is dropped,
 * since Thừa Thiên Huế was a province and Huế is a city.
 */
export function namePart(text: string, reading: KindReading, level: AddressLevel): NamePart {
  const { kindWord, name } = reading;
  const province = level === 'PROVINCE' ? (provinceOfAlias(name) ?? provinceOfAlias(text)) : null;
  const unaccented = hasNoAccents(name);
  if (province === null) return { text, kindWord, name, unaccented, ...nameKeys(name) };
  const keys = { ...nameKeys(province), exactKey: nameKeys(name).exactKey };
  return { text, kindWord: null, name: province, unaccented: false, ...keys };
}
