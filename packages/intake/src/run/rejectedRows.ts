import { faultWords } from '../faults/faultSentence.ts';
import type { RowFault } from '../faults/RowFault.ts';
import { BYTE_ORDER_MARK, csvLines } from '../output/csvText.ts';
import { OWN_EYES, openWholeFile } from '../output/openWholeFile.ts';
import { escapeCell, unescapeCell } from '../output/rejectedCells.ts';
import type { ReadRow } from '../rows/IntakeRow.ts';
import type { Cell } from '../source/Sheet.ts';
import type { HeaderReading } from '../table/readHeader.ts';
import { isRejectedHeader, REJECTED_HEADERS } from '../table/sideColumns.ts';

/** A row that is left out, and why. */
export interface RejectedRow {
  readonly row: ReadRow;
  readonly faults: readonly RowFault[];
}

/** A file of the rows that are left out. */
export interface RejectedRows {
  write(rows: readonly RejectedRow[]): Promise<void>;
  /** Puts the file in its place if it has any row, and answers whether it does. */
  finish(): Promise<boolean>;
  discard(): Promise<void>;
}

/**
 * Opens a CSV file for rows as they were found, each with the reason before it: behind the row there
 * may be cells that belong to no column. Throws IntakeError.
 */
export async function rejectedRows(path: string, header: HeaderReading): Promise<RejectedRows> {
  const file = await openWholeFile(path, OWN_EYES);
  let isEmpty = true;
  // What a file of rejected rows says of the last import is left out.
  const own = new Set(header.headers.flatMap((one, at) => (isRejectedHeader(one) ? [at] : [])));
  const kept = (cells: readonly string[]) => cells.filter((_, at) => !own.has(at));
  const types = new Map(header.found.map(({ at, column }) => [at, column.type]));
  const written = (cell: Cell, at: number) => {
    if (typeof cell === 'number') return types.get(at)?.write?.(cell) ?? String(cell);
    return header.isOfRejected ? unescapeCell(cell) : cell;
  };
  const lineOf = ({ row, faults }: RejectedRow) => [
    String(row.line),
    faults.map((fault) => faultWords(fault, 'vi')).join(' '),
    faults.map((fault) => faultWords(fault, 'en')).join(' '),
    ...kept(row.raw.map(written)),
  ];
  const text = (rows: readonly (readonly string[])[]) =>
    csvLines(rows.map((cells) => cells.map(escapeCell)));
  return {
    async write(rows) {
      if (rows.length === 0) return;
      const head = text([[...REJECTED_HEADERS, ...kept(header.headers)]]);
      await file.write(`${isEmpty ? `${BYTE_ORDER_MARK}${head}` : ''}${text(rows.map(lineOf))}`);
      isEmpty = false;
    },
    async finish() {
      if (isEmpty) await file.discard();
      else await file.finish();
      return !isEmpty;
    },
    discard: () => file.discard(),
  };
}
