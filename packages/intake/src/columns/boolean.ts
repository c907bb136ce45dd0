import { foldDiacritics } from '@haicap/domain-kit';
import type { ColumnType } from './ColumnType.ts';

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...['co', 'x', 'dung', 'yes', 'y', 'true', '1'].map((word) => [word, true] as const),
  ...['khong', 'sai', 'no', 'n', 'false', '0'].map((word) => [word, false] as const),
]);

const expected = { vi: 'có hoặc không', en: 'yes or no' };

/** Có or không, x, đúng or sai, yes or no, true or false, 1 or 0. */
export function boolean(): ColumnType<boolean> {
  return {
    expected,
    parse(text) {
      const value = WORDS.get(foldDiacritics(text));
      return value === undefined ? { reason: 'NOT_A_BOOLEAN', expected } : { value };
    },
  };
}
