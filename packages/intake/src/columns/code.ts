import type { Bilingual } from '../Bilingual.ts';
import type { ColumnType } from './ColumnType.ts';

export interface CodeOptions {
  /** What the whole of a code looks like. */
  readonly pattern: RegExp;
  /** What that is in words. */
  readonly expected: Bilingual;
  /** How long the code is, for cells that a workbook holds as numbers: they lost their leading zeros. */
  readonly digits?: number;
  /** Reads small letters as capitals. */
  readonly upperCase?: boolean;
}

/** A code of a given pattern. */
export function code(options: CodeOptions): ColumnType<string> {
  const { expected, digits = 0, upperCase = false } = options;
  const pattern = new RegExp(
    `^(?:${options.pattern.source})$`,
    options.pattern.flags.replace('g', ''),
  );
  const write = (cell: number) => String(cell).padStart(digits, '0');
  return {
    expected,
    write,
    parse(text, cell) {
      const full = typeof cell === 'number' ? write(cell) : text;
      const value = upperCase ? full.toUpperCase() : full;
      return pattern.test(value) ? { value } : { reason: 'NOT_A_CODE', expected };
    },
  };
}
