import { cleanText } from '@haicap/domain-kit';
import type { RowFault } from '../faults/RowFault.ts';
import { shortened } from '../faults/shortened.ts';
import { unescapeCell } from '../output/rejectedCells.ts';
import type { Cell, SheetRow } from '../source/Sheet.ts';
import type { HeaderReading } from '../table/readHeader.ts';
import type { RowOf, Table } from '../table/Table.ts';
import { faultMaker } from './faultMaker.ts';
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
  const straysOf = strayFinder(header, textOf);
  const isSensitive = table.columns.some((column) => column.sensitive);
  const empty = Object.fromEntries(table.columns.map(({ field }) => [field, null as unknown]));
  const faultOf = faultMaker(table, header);

  return ({ line, cells }) => {
    const strays = straysOf(cells);
    const hidesAll = isSensitive && strays.length > 0;
    const faulty = { line, hidesAll, textAt: (at: number) => textOf(cells[at] ?? '') };
    const fault: ReadRow['fault'] = (...what) => faultOf(faulty, ...what);

    let isEmpty = strays.length === 0;
    const faults: RowFault[] = [];
    const values = { ...empty };
    for (const { column, at } of header.found) {
      const { field, type } = column;
      const cell = cells[at] ?? '';
      const text = textOf(cell);
      if (text === '') {
        if (column.required) faults.push(fault(field, 'REQUIRED', type.expected));
        continue;
      }
      isEmpty = false;
      const parsed = type.parse(text, typeof cell === 'number' ? cell : text);
      if ('reason' in parsed) faults.push(fault(field, parsed.reason, parsed.expected));
      else values[field] = parsed.value;
    }
    if (isEmpty) return undefined;
    if (strays.length > 0) {
      const found = hidesAll ? '' : shortened(strays.join('; '));
      faults.unshift({ ...fault(null, 'CELL_WITHOUT_HEADER', UNDER_A_HEADER), found });
    }
    const row = { line, raw: cells, fault, values: values as RowOf<Of> };
    return faults.length === 0 ? row : { ...row, faults };
  };
}

/** Finds what stands in cells that belong to no column. */
function strayFinder(
  { found, aside }: HeaderReading,
  textOf: (cell: Cell) => string,
): (cells: readonly Cell[]) => readonly string[] {
  const taken = new Set([...found.map(({ at }) => at), ...aside]);
  const none: readonly string[] = [];
  return (cells) => {
    // Nearly every row has none, and this is asked of each.
    if (cells.every((cell, at) => taken.has(at) || cell === '')) return none;
    const strays = cells.map((cell, at) => (taken.has(at) ? '' : textOf(cell)));
    return strays.filter((text) => text !== '');
  };
}
