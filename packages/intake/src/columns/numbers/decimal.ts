import type { Bilingual } from '../../Bilingual.ts';
import type { ColumnType, Unfit } from '../ColumnType.ts';
import { compareDecimals, scaleOf } from './canonical.ts';
import { type NumberReading, readNumber } from './readNumber.ts';
import { vietnameseNumber } from './vietnameseNumber.ts';
import { writeNumber } from './writeNumber.ts';

export interface DecimalOptions {
  /** How many decimals a number may have. */
  readonly scale: number;
  /** The least number, as `-1234.5`; none when left out. */
  readonly min?: string;
  /** The largest number; what a workbook can hold exactly when left out. */
  readonly max?: string;
}

const LARGEST = '999999999999999';

const AMBIGUOUS: Bilingual = {
  vi: 'số không có dấu phân cách hàng nghìn, hoặc thêm số 0 vào phần thập phân (1234 hoặc 1,2340)',
  en: 'no separator of thousands, or a zero after the decimals (1234 or 1,2340)',
};

/** A decimal number, exact, as text: `-1234.5`, without zeros that say nothing. */
export function decimal({ scale, min, max = LARGEST }: DecimalOptions): ColumnType<string> {
  const expected: Bilingual =
    scale === 0
      ? { vi: 'số nguyên như 1234567 hoặc 1.234.567', en: 'a whole number such as 1234567' }
      : {
          vi: `số như 1234567,89 hoặc 1.234.567,89, không quá ${scale} chữ số thập phân`,
          en: `a number such as 1234567.89 or 1.234.567,89 with at most ${scale} decimals`,
        };
  const within = range(min, max);
  return {
    expected,
    write: writeNumber,
    parse(text, cell) {
      const reading = readNumber(text, cell);
      if (reading === undefined) return { reason: 'NOT_A_NUMBER', expected };
      const value = readAs(reading, scale);
      if (typeof value !== 'string') return value;
      if (scaleOf(value) > scale) {
        return { reason: scale === 0 ? 'NOT_AN_INTEGER' : 'TOO_PRECISE', expected };
      }
      const fits =
        compareDecimals(value, max) <= 0 && (min === undefined || compareDecimals(value, min) >= 0);
      return fits ? { value } : { reason: 'OUT_OF_RANGE', expected: within };
    },
  };
}

/** Three digits after a point are thousands where the column has no room for three decimals. */
function readAs(reading: NumberReading, scale: number): string | Unfit {
  if (reading.kind === 'ONE') return reading.value;
  if (reading.separator === '.' && scale < 3) return reading.grouped;
  return { reason: 'AMBIGUOUS_NUMBER', expected: AMBIGUOUS };
}

function range(min: string | undefined, max: string): Bilingual {
  const most = vietnameseNumber(max);
  return min === undefined
    ? { vi: `số không quá ${most}`, en: `a number of at most ${max}` }
    : { vi: `số từ ${vietnameseNumber(min)} đến ${most}`, en: `a number from ${min} to ${max}` };
}
