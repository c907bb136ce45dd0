import { cleanText } from '@haicap/domain-kit';
import type { RowFault } from '../faults/RowFault.ts';
import { shortened } from '../faults/shortened.ts';
import { unescapeCell } from '../output/rejectedCells.ts';
import type { Cell, SheetRow } from '../source/Sheet.ts';
import type { HeaderReading } from '../table/readHeader.ts';
import type { RowOf, Table } from '../table/Table.ts';
import type { ReadRow } from './IntakeRow.ts';

const UNDER_A_HEADER = {
  vi: 'mỗi ô ở dưới một tiêu đề; ô có dấu phân cách phải đặt trong ngoặc kép',
  en: 'every cell under a header; one that holds the delimiter must stand in quotes',
};

/** Reads the rows below a header; undefined for one that is empty. */
export function rowParser<Of extends Table>(
  table: Of,
  header: HeaderReading,
): (row: SheetRow) => ReadRow<Of> | undefined {
  const textOf = header.isOfRejected
    ? (cell: Cell) => cleanText(unescapeCell(String(cell)))
    : (cell: Cell) => cleanText(String(cell));
  const taken = new Set([...header.found.map(({ at }) => at), ...header.aside]);
  const isSensitive = table.columns.some((column) => column.sensitive);
  const empty = emptyRow(table);
  const byField = new Map(header.found.map((one) => [one.column.field, one]));

  return ({ line, cells }) => {
    const texts = header.found.map(({ at }) => textOf(cells[at] ?? ''));
    const stray = cells
      .flatMap((cell, at) => (taken.has(at) ? [] : [textOf(cell)]))
      .filter(Boolean);
    if (stray.length === 0 && texts.every((text) => text === '')) return undefined;

    // Where cells are out of place, any may hold what a sensitive column should.
    const hidesAll = isSensitive && stray.length > 0;
    const fault = (
      field: string | null,
      reason: RowFault['reason'],
      expected: RowFault['expected'],
    ): RowFault => {
      const column = byField.get(field ?? '');
      const isShown = column && !column.column.sensitive && !hidesAll;
      const found = isShown ? shortened(textOf(cells[column.at] ?? '')) : '';
      return {
        line,
        column: column?.header ?? headerOf(table, field),
        field,
        reason,
        found,
        expected,
      };
    };

    const faults: RowFault[] = [];
    if (stray.length > 0) {
      const found = hidesAll ? '' : shortened(stray.join('; '));
      faults.push({ ...fault(null, 'CELL_WITHOUT_HEADER', UNDER_A_HEADER), found });
    }
    const values = { ...empty };
    for (const [index, { column, at }] of header.found.entries()) {
      const { field, type, required = false } = column;
      const text = texts[index] as string;
      if (text === '') {
        if (required) faults.push(fault(field, 'REQUIRED', type.expected));
        continue;
      }
      const cell = cells[at] as Cell;
      const parsed = type.parse(text, typeof cell === 'number' ? cell : text);
      if ('reason' in parsed) faults.push(fault(field, parsed.reason, parsed.expected));
      else values[field] = parsed.value;
    }
    const row = { line, raw: cells, fault, values: values as RowOf<Of> };
    return faults.length === 0 ? row : { ...row, faults };
  };
}

function emptyRow({ columns }: Table): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ field }) => [field, null]));
}

/** What a column that the file lacks would be called. */
function headerOf({ columns }: Table, field: string | null): string | null {
  return columns.find((column) => column.field === field)?.headers.vi ?? null;
}
