import { headerKey } from '@haicap/intake';

/** The columns of a table of attributes. */
export type AttributeColumn =
  | 'code'
  | 'attribute'
  | 'value'
  | 'valid_from'
  | 'valid_to'
  | 'valid_through'
  | 'source';

const HEADERS: Readonly<Record<string, AttributeColumn>> = {
  code: 'code',
  ma: 'code',
  'ma dvhc': 'code',
  'ma don vi hanh chinh': 'code',
  'ma xa': 'code',
  attribute: 'attribute',
  'thuoc tinh': 'attribute',
  value: 'value',
  'gia tri': 'value',
  'valid from': 'valid_from',
  'tu ngay': 'valid_from',
  'valid to': 'valid_to',
  'den truoc ngay': 'valid_to',
  // "Đến ngày" counts the day itself in, `valid_to` does not.
  'valid through': 'valid_through',
  'den ngay': 'valid_through',
  'den het ngay': 'valid_through',
  source: 'source',
  nguon: 'source',
};

/** The column that a header names, in Vietnamese or English. Undefined for one that is not used. */
export function attributeColumn(header: string): AttributeColumn | undefined {
  return HEADERS[headerKey(header)];
}
