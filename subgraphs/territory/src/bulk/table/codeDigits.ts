import type { Cell } from '@haicap/intake';
import { inputHeader } from './inputHeader.ts';

const DIGITS = { COMMUNE: 5, DISTRICT: 3, PROVINCE: 2 } as const;

/**
 * How long the codes of a column are, for cells that a workbook holds as numbers, which have lost
 * their leading zeros: by its header, or else by its longest number.
 */
export function codeDigits(column: string, cells: readonly Cell[]): number {
  const header = inputHeader(column);
  if (header?.what === 'CODE' && header.level !== null) return DIGITS[header.level];
  const longest = cells
    .filter((cell) => typeof cell === 'number')
    .reduce((length, cell) => Math.max(length, String(cell).length), 0);
  return longest > 3 ? 5 : Math.max(2, longest);
}
