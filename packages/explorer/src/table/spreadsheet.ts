import type { Cell, Table } from './Table.ts';

/** Lets a spreadsheet read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would take for a formula, also behind blanks and in full width; see
 * https://owasp.org/www-community/attacks/CSV_Injection.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** The text of a cell that no spreadsheet executes: an apostrophe stands before a formula. */
export function safeText(cell: Cell): string {
  if (cell === null) return '';
  // A number is one, also when it is negative.
  if (typeof cell !== 'string') return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** A table as a CSV file (RFC 4180, UTF-8 with a byte order mark); codes stay as they are. */
export function toCsv({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((row) =>
    row.map((cell) => quoted(safeText(cell))).join(','),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** A table as text to be pasted into a spreadsheet: a tab between cells. */
export function toPaste({ columns, rows }: Table): string {
  const plain = (cell: Cell) => safeText(cell).replace(/[\t\r\n]+/g, ' ');
  return [columns, ...rows].map((row) => row.map(plain).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
