import type { ColumnType } from './ColumnType.ts';

/** Reads the numbers of a workbook, which lost their leading zeros, as their text should be. */
export function withNumbers(
  type: ColumnType<string>,
  write: (cell: number) => string,
  clean: (text: string) => string = (text) => text,
): ColumnType<string> {
  return {
    ...type,
    write,
    parse(text, cell) {
      const full = typeof cell === 'number' ? write(cell) : clean(text);
      return type.parse(full, full);
    },
  };
}
