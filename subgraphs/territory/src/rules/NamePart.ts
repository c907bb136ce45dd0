import {
  foldDiacritics,
  hasNoAccents,
  type KindReading,
  type KindWord,
  type NameKeys,
  nameKeys,
} from '@haicap/domain-kit';

/** The levels that an address can name, from small to large. */
export type AddressLevel = 'COMMUNE' | 'DISTRICT' | 'PROVINCE';

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
  /** True if its kind word lacks its accents too: its writer leaves them out ("phuong sa pa"). */
  readonly accentsLeftOut: boolean;
}

/** True if a unit of this kind can stand on that level; a name without a kind can on any. */
export function fitsLevel(kindWord: KindWord | null, level: AddressLevel): boolean {
  return kindWord === null || LEVELS_OF_KIND[kindWord].includes(level);
}

/** The part that one reading of `text` makes. */
export function namePart(text: string, { kindWord, name }: KindReading): NamePart {
  const unaccented = hasNoAccents(name);
  const folded = kindWord && foldDiacritics(kindWord);
  const plainKind = folded !== null && foldDiacritics(text).startsWith(`${folded} `);
  const accentsLeftOut = unaccented && plainKind && hasNoAccents(text);
  return { text, kindWord, name, unaccented, accentsLeftOut, ...nameKeys(name) };
}

/**
 * A part that gives a province by an alias. It takes the province's loose keys and keeps its own exact
 * key: it is another spelling, never the exact name. Its kind is dropped, since Thừa Thiên Huế was a
 * province and Huế is a city.
 */
export function aliasPart(text: string, alias: NameKeys, province: string): NamePart {
  const keys = { ...nameKeys(province), exactKey: alias.exactKey };
  const kindWord = null;
  return { text, kindWord, name: province, unaccented: false, accentsLeftOut: false, ...keys };
}
