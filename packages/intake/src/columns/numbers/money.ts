import type { ColumnType } from '../ColumnType.ts';
import { integer } from './integer.ts';

export interface MoneyOptions {
  /** The least amount; 0 when left out. */
  readonly min?: number;
  readonly max?: number;
}

const CURRENCY = /\s*(đ|₫|đồng|vnđ|vnd)$/iu;

const expected = {
  vi: 'số tiền nguyên đồng, như 2340000 hoặc 2.340.000',
  en: 'an amount in whole dong, such as 2340000 or 2.340.000',
};

/** Whole dong; the currency may stand behind the amount. */
export function money({ min = 0, ...most }: MoneyOptions = {}): ColumnType<number> {
  const amount = integer({ min, ...most });
  return {
    ...amount,
    expected,
    parse(text, cell) {
      const parsed = amount.parse(text.replace(CURRENCY, ''), cell);
      const isRange = 'reason' in parsed && parsed.reason === 'OUT_OF_RANGE';
      return 'reason' in parsed && !isRange ? { ...parsed, expected } : parsed;
    },
  };
}
