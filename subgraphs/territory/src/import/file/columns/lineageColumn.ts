import { headerKey } from '@haicap/intake';

/** The columns of the conversion table. */
export type LineageColumn =
  | 'old_code'
  | 'old_name'
  | 'old_district_code'
  | 'old_province_code'
  | 'new_code'
  | 'new_name'
  | 'new_province_code'
  | 'extent'
  | 'note_vi';

const WHOLE_HEADERS: Readonly<Record<string, LineageColumn>> = {
  'ghi chu': 'note_vi',
  note: 'note_vi',
  'note vi': 'note_vi',
  extent: 'extent',
  'pham vi': 'extent',
};

/** Kinds of units that occur at two levels; each is one word from here on. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(don vi hanh chinh|dvhc|cap|unit)\b/g, ' '],
  [/\btruoc sap xep\b/g, 'cu'],
  [/\bsau sap xep\b/g, 'moi'],
  [/\b(thi tran|dac khu)\b/g, 'commune'],
  [/\b(thi xa|thanh pho|tp)\b/g, 'town'],
];

const WORDS: Readonly<Record<string, string>> = {
  ma: 'code',
  code: 'code',
  ten: 'name',
  name: 'name',
  cu: 'old',
  old: 'old',
  moi: 'new',
  new: 'new',
  xa: 'commune',
  phuong: 'commune',
  commune: 'commune',
  ward: 'commune',
  quan: 'district',
  huyen: 'district',
  district: 'district',
  tinh: 'province',
  province: 'province',
  town: 'town',
};

const COLUMNS: Readonly<Record<string, LineageColumn>> = {
  'old commune code': 'old_code',
  'old commune name': 'old_name',
  'old district code': 'old_district_code',
  'old province code': 'old_province_code',
  'new commune code': 'new_code',
  'new commune name': 'new_name',
  'new province code': 'new_province_code',
};

/**
 * The column that a header names, in Vietnamese or English, in any order of its words: "Mã ĐVHC cấp
 * xã cũ", "Ma xa/phuong cu" and "old_code" are one. Undefined for a column that is not used.
 */
export function lineageColumn(header: string): LineageColumn | undefined {
  const key = headerKey(header);
  if (WHOLE_HEADERS[key]) return WHOLE_HEADERS[key];
  const text = PHRASES.reduce((rest, [phrase, word]) => rest.replace(phrase, word), key);
  const meanings = new Set(
    text
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => WORDS[word]),
  );
  const oneOf = (...wanted: string[]) => {
    const found = wanted.filter((word) => meanings.has(word));
    return found.length === 1 ? found[0] : undefined;
  };
  if (meanings.has(undefined)) return undefined;
  return COLUMNS[`${oneOf('old', 'new')} ${levelIn(meanings)} ${oneOf('code', 'name')}`];
}

/** A town is a district's or, as a city, a province's word: alone it tells nothing. */
function levelIn(meanings: ReadonlySet<string | undefined>): string | undefined {
  const levels = ['commune', 'district', 'province'].filter((level) => meanings.has(level));
  if (levels.length > 1) return undefined;
  return levels[0] ?? (meanings.has('town') ? undefined : 'commune');
}
