import { stringify } from 'csv-stringify/sync';

/** Lets a spreadsheet read the file as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would take for a formula, also behind blanks and in full width, as the explorer
 * has it; see https://owasp.org/www-community/attacks/CSV_Injection.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A number is one, also when it is negative. */
const NUMBER = /^-\d+([.,]\d+)*$/;

/** The text of a cell that no spreadsheet executes: an apostrophe stands before a formula. */
export function safeText(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** Rows as lines of a CSV file (RFC 4180); codes stay as they are. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return csvLines(rows.map((row) => row.map(safeText)));
}

/** Rows as lines of a CSV file, whatever a spreadsheet would do with them. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return stringify([...rows] as string[][], {
    record_delimiter: 'windows',
    quoted_match: /^\s|\s$|[\r\n]/,
  });
}
