import type { Heading, What } from './Correction.ts';

/** How a line of one sort is written. */
export interface LineForm {
  readonly code: RegExp;
  /** Whether the line says what it expects to find, before an arrow. */
  readonly was: 'required' | 'optional' | 'never';
  readonly value: RegExp;
  readonly headings: readonly Heading[];
  readonly example: string;
}

const PROVINCE = /^\d{2}$/;
const DISTRICT = /^\d{3}$/;
const COMMUNE = /^\d{5}$/;
const NAME = /^\p{Lu}\S*( \S+)+$/u;
const NUMBER = /^\d+\/\S+$/;

/** What may be said of a unit; the data folder's README explains each. */
export const VOCABULARY: Readonly<Record<What, LineForm>> = {
  recode: form(COMMUNE, 'never', COMMUNE, '23737 recode 23938'),
  newName: form(COMMUNE, 'required', NAME, '05569 newName Xã Định Hóa -> Xã Định Hoá'),
  oldName: form(COMMUNE, 'required', NAME, '31246 oldName Xã Thạnh Qưới -> Xã Thạnh Quới'),
  districtName: form(DISTRICT, 'required', NAME, '123 districtName Huyện Cũ -> Thị xã Mới'),
  provinceName: form(PROVINCE, 'required', NAME, '46 provinceName Tỉnh Cũ -> Thành phố Mới'),
  dissolved: form(COMMUNE, 'never', NAME, '03751 dissolved Xã Chiềng Ly'),
  district: form(COMMUNE, 'never', DISTRICT, '03980 district 123'),
  link: form(COMMUNE, 'optional', COMMUNE, '30901 link 30910 -> 30886'),
  parts: form(COMMUNE, 'required', /^\d{5}( \d{5})+$/, '00016 parts Phường Cũ -> 00004 00008'),
  noted: form(COMMUNE, 'never', COMMUNE, '00070 noted 00082', ['note']),
  zone: form(DISTRICT, 'never', COMMUNE, '318 zone 11948'),
  area: form(DISTRICT, 'never', /^\d{5} \S.*$/, '376 area 14698 Khu vực bãi bồi', ['note']),
  text: form(/^(\d{2}|provinces|districts)$/, 'never', NUMBER, '01 text 1656/NQ-UBTVQH15', [
    'issuer',
  ]),
  becomes: form(/^\d{2}(\d{3})?$/, 'required', NAME, '75 becomes Tỉnh Cũ -> Thành phố Mới', [
    'number',
    'issuer',
    'operatesFrom',
  ]),
};

function form(
  code: RegExp,
  was: LineForm['was'],
  value: RegExp,
  example: string,
  headings: readonly Heading[] = [],
): LineForm {
  return { code, was, value, example, headings };
}
