import { headerKey } from '../source/headerKey.ts';
import type { Column } from './Table.ts';

/** The columns by the keys of all their headers. Throws where one header would mean two columns. */
export function headersOf(columns: readonly Column[]): ReadonlyMap<string, Column> {
  const found = new Map<string, Column>();
  for (const column of columns) {
    const { vi, en, aliases = [] } = column.headers;
    for (const header of [vi, en, column.field, ...aliases]) {
      const key = headerKey(header);
      if ((found.get(key) ?? column) !== column) {
        throw new Error(`“${header}” means two columns.`);
      }
      found.set(key, column);
    }
  }
  return found;
}
