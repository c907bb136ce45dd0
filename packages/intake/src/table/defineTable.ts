import { headersOf } from './headersOf.ts';
import type { Column, Table } from './Table.ts';

/**
 * Describes a table. Throws where a header would mean two columns, a field or the key is not clear,
 * or an example is not what its column holds.
 */
export function defineTable<const Columns extends readonly Column[]>(
  table: Table<Columns>,
): Table<Columns> {
  const { name, columns, key } = table;
  const fields = new Map(columns.map((column) => [column.field, column]));
  if (fields.size < columns.length) throw new Error(`A field of ${name} is there twice.`);
  for (const field of key) {
    // A row without its key could be told from no other.
    if (!fields.get(field)?.required) throw new Error(`The key ${name}.${field} is not required.`);
  }
  headersOf(columns);
  for (const { field, type, example } of columns) {
    const parsed = type.parse(example, example);
    if ('reason' in parsed) throw new Error(`The example of ${name}.${field}: ${parsed.reason}.`);
  }
  return table;
}
