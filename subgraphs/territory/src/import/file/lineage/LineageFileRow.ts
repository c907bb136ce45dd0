import type { TableRow } from '../readImportFile.ts';

/** One row of a conversion table, as text. Without `oldCode` it speaks of the district. */
export interface LineageFileRow {
  readonly line: number;
  readonly oldCode: string;
  readonly oldName: string;
  readonly oldDistrictCode: string;
  readonly oldProvinceCode: string;
  readonly newCode: string;
  readonly newName: string;
  readonly newProvinceCode: string;
  readonly extent: string;
  readonly note: string;
  readonly beyond: readonly string[];
}

export function lineageFileRow(row: TableRow): LineageFileRow {
  return {
    line: row.line,
    oldCode: row.code('old_code', 5),
    oldName: row.text('old_name'),
    oldDistrictCode: row.code('old_district_code', 3),
    oldProvinceCode: row.code('old_province_code', 2),
    newCode: row.code('new_code', 5),
    newName: row.text('new_name'),
    newProvinceCode: row.code('new_province_code', 2),
    extent: row.text('extent'),
    note: row.text('note_vi'),
    beyond: row.beyond,
  };
}
