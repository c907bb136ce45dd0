import { BYTE_ORDER_MARK, csvText } from '../output/csvText.ts';
import { FAULT_REASONS } from './faultReasons.ts';
import type { RowFault } from './RowFault.ts';

const COLUMNS = [
  'line',
  'column',
  'field',
  'reason',
  'found',
  'reason_vi',
  'reason_en',
  'expected_vi',
  'expected_en',
];

/** Faults as a CSV file, with the mark by which Excel knows UTF-8. */
export function faultsCsv(faults: readonly RowFault[]): string {
  const rows = faults.map(({ line, column, field, reason, found, expected }) => [
    String(line),
    column ?? '',
    field ?? '',
    reason,
    found,
    FAULT_REASONS[reason].vi,
    FAULT_REASONS[reason].en,
    expected.vi,
    expected.en,
  ]);
  return `${BYTE_ORDER_MARK}${csvText([COLUMNS, ...rows])}`;
}
