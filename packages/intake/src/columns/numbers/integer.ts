import type { ColumnType } from '../ColumnType.ts';
import { decimal } from './decimal.ts';

export interface IntegerOptions {
  /** The least number; none when left out. */
  readonly min?: number;
  /** The largest number; what a workbook can hold exactly when left out. */
  readonly max?: number;
}

/** A whole number. */
export function integer({ min, max }: IntegerOptions = {}): ColumnType<number> {
  const { parse, ...type } = decimal({
    scale: 0,
    ...(min === undefined ? {} : { min: String(min) }),
    ...(max === undefined ? {} : { max: String(max) }),
  });
  return {
    ...type,
    parse(text, cell) {
      const parsed = parse(text, cell);
      return 'reason' in parsed ? parsed : { value: Number(parsed.value) };
    },
  };
}
