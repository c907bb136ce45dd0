import writeSheets from 'write-excel-file/node';
import { BYTE_ORDER_MARK, csvText } from '../output/csvText.ts';
import type { FileFormat } from '../source/fileFormat.ts';
import type { Table } from '../table/Table.ts';
import { explanation } from './explanation.ts';

export interface TemplateOptions {
  /** Puts one row of examples below the header. */
  readonly withExample?: boolean;
}

/** How wide a column of the explanation is, in characters. */
const WIDE = 40;

/**
 * An empty file of a table, to be filled in: its headers in Vietnamese, and in a workbook a second
 * sheet that explains each column in both languages.
 */
export async function templateOf(
  table: Table,
  format: FileFormat,
  { withExample = false }: TemplateOptions = {},
): Promise<Buffer> {
  const headers = table.columns.map((column) => column.headers.vi);
  const examples = withExample ? [table.columns.map(({ example }) => example)] : [];
  if (format === 'csv') {
    return Buffer.from(`${BYTE_ORDER_MARK}${csvText([headers, ...examples])}`);
  }
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const, wrap: true });
  const plain = (value: string) => ({ value, type: String, wrap: true });
  const [titles = [], ...rows] = explanation(table);
  return writeSheets([
    {
      sheet: 'Dữ liệu',
      data: [headers.map(bold), ...examples.map((row) => row.map(plain))],
      columns: headers.map((header) => ({ width: Math.max(14, header.length + 2) })),
      stickyRowsCount: 1,
    },
    {
      sheet: 'Hướng dẫn',
      data: [titles.map(bold), ...rows.map((row) => row.map(plain))],
      columns: titles.map(() => ({ width: WIDE })),
      stickyRowsCount: 1,
    },
  ]).toBuffer();
}
