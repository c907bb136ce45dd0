import { type AttributeColumn, attributeColumn } from './attributeColumn.ts';
import { type LineageColumn, lineageColumn } from './lineageColumn.ts';

export type TableKind = 'LINEAGE' | 'ATTRIBUTES';
export type Column = LineageColumn | AttributeColumn;

/** A table that can be imported: how its headers are read, and which it must have. */
export interface TableShape {
  readonly kind: TableKind;
  columnOf(header: string): Column | undefined;
  /** The columns that must be there, with what an official table calls them. */
  readonly required: ReadonlyMap<Column, string>;
}

export const TABLE_SHAPES: readonly TableShape[] = [
  {
    kind: 'LINEAGE',
    columnOf: lineageColumn,
    required: new Map<Column, string>([
      ['old_code', 'Mã xã cũ'],
      ['old_name', 'Tên xã cũ'],
      ['old_district_code', 'Mã huyện cũ'],
      ['old_province_code', 'Mã tỉnh cũ'],
      ['new_code', 'Mã xã mới'],
      ['new_province_code', 'Mã tỉnh mới'],
      ['note_vi', 'Ghi chú'],
    ]),
  },
  {
    kind: 'ATTRIBUTES',
    columnOf: attributeColumn,
    required: new Map<Column, string>([
      ['code', 'Mã'],
      ['attribute', 'Thuộc tính'],
      ['value', 'Giá trị'],
      ['valid_from', 'Từ ngày'],
      ['source', 'Nguồn'],
    ]),
  },
];
