/** The words that say of what kind a unit is, as they stand before its name. */
export type KindWord =
  | 'xã'
  | 'phường'
  | 'thị trấn'
  | 'đặc khu'
  | 'quận'
  | 'huyện'
  | 'thị xã'
  | 'thành phố'
  | 'tỉnh';

/** A kind word and how people shorten it; two letters first, so that TX is not T. */
export interface KindWordForms {
  readonly kindWord: KindWord;
  /** A pattern for the abbreviation, without the dot that may follow. */
  readonly abbreviation: string;
  /** True if a number may follow the abbreviation at once (P12, Q1). */
  readonly beforeNumber: boolean;
}

// F for phường is an old habit of Hồ Chí Minh City (F.12, Q.5).
export const KIND_WORDS: readonly KindWordForms[] = [
  { kindWord: 'thành phố', abbreviation: 't\\.?p', beforeNumber: false },
  { kindWord: 'thị trấn', abbreviation: 't\\.?t', beforeNumber: false },
  { kindWord: 'thị xã', abbreviation: 't\\.?x', beforeNumber: false },
  { kindWord: 'đặc khu', abbreviation: '[đd]\\.?k', beforeNumber: false },
  { kindWord: 'phường', abbreviation: '[pf]', beforeNumber: true },
  { kindWord: 'quận', abbreviation: 'q', beforeNumber: true },
  { kindWord: 'huyện', abbreviation: 'h', beforeNumber: false },
  { kindWord: 'xã', abbreviation: 'x', beforeNumber: false },
  { kindWord: 'tỉnh', abbreviation: 't', beforeNumber: false },
];
