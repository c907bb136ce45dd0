import type { ColumnType } from './ColumnType.ts';

export interface ListOptions {
  /** How many items a cell may have. */
  readonly max: number;
}

/** Several values in one cell, separated by semicolons; empty ones are left out. */
export function list<Value>(
  item: ColumnType<Value>,
  { max }: ListOptions,
): ColumnType<readonly Value[]> {
  const expected = {
    vi: `${item.expected.vi}; nhiều mục cách nhau bằng dấu chấm phẩy, không quá ${max}`,
    en: `${item.expected.en}; several are separated by semicolons, at most ${max}`,
  };
  return {
    expected,
    parse(text) {
      const parts = text.split(';').map((part) => part.trim());
      const filled = parts.filter((part) => part !== '');
      if (filled.length > max) return { reason: 'TOO_MANY_ITEMS', expected };
      const values: Value[] = [];
      for (const part of filled) {
        const parsed = item.parse(part, part);
        if ('reason' in parsed) return parsed;
        values.push(parsed.value);
      }
      return { value: values };
    },
  };
}
