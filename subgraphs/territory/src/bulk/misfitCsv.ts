import { BYTE_ORDER_MARK, csvText } from '@haicap/intake';
import type { DaySpan } from '../rules/rankDays.ts';
import type { BulkTable } from './BulkTable.ts';
import type { RowMisfit } from './detectTable.ts';
import { outputColumns } from './output/outputColumns.ts';

const COLUMNS = ['line', 'input', 'from', 'to', 'reason', 'otherDays'] as const;

/** The rows that do not fit as a CSV file: as they stand, with the days and the reason. */
export function misfitCsv(table: BulkTable, misfits: readonly RowMisfit[]): string {
  const rows = misfits.map(({ row, on, reason, otherDays }) => [
    ...row.cells,
    String(row.line),
    row.input.text,
    on.from,
    on.to ?? '',
    reason,
    otherDays.map(spanText).join('; '),
  ]);
  return `${BYTE_ORDER_MARK}${csvText([outputColumns(table.columns, COLUMNS), ...rows])}`;
}

/** A span of days in words; its end is the first day after it. */
export function spanText({ from, to }: DaySpan): string {
  return to === null ? `from ${from} on` : `from ${from} until ${to}`;
}
