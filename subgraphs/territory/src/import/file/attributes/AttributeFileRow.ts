import { addDays, isCalendarDay } from '@haicap/domain-kit';
import type { TableRow } from '../readImportFile.ts';

/** One row of a table of attributes, as text. */
export interface AttributeFileRow {
  readonly line: number;
  readonly code: string;
  /** The codes that may be meant: more than one where a number has lost its zeros. */
  readonly codes: readonly string[];
  readonly attribute: string;
  readonly value: string;
  readonly validFrom: string;
  /** The first day on which it no longer holds; `''` while it does. */
  readonly validTo: string;
  readonly source: string;
  readonly beyond: readonly string[];
}

/** The digits of a province's, a district's and a commune's code. */
const CODE_DIGITS = [2, 3, 5] as const;

export function attributeFileRow(row: TableRow): AttributeFileRow {
  const code = row.text('code');
  const padded = CODE_DIGITS.map((digits) => row.code('code', digits));
  return {
    line: row.line,
    code,
    codes: row.isNumber('code') ? [...new Set(padded)] : [code],
    attribute: row.text('attribute').toUpperCase(),
    value: row.text('value'),
    validFrom: row.text('valid_from'),
    validTo: row.text('valid_to') || dayAfter(row.text('valid_through')),
    source: row.text('source'),
    beyond: row.beyond,
  };
}

/** What is no day stays as it is, to be reported. */
function dayAfter(text: string): string {
  return isCalendarDay(text) ? addDays(text, 1) : text;
}
