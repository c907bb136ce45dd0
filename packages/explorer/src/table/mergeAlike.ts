import type { Table } from './Table.ts';

/** What the column is called that says from which field of the answer a row comes. */
export const FIELD = 'field';

/** Tables with the same columns as one, which names in front of each row the table it comes from. */
export function mergeAlike(tables: readonly Table[]): readonly Table[] {
  const groups = new Map<string, Table[]>();
  for (const table of tables) {
    // A table without columns, which is no answer, is alike to no other.
    const key = table.columns.length > 0 ? JSON.stringify(table.columns) : table.name;
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()].map(merge);
}

function merge(alike: readonly Table[]): Table {
  const [first] = alike as [Table];
  if (alike.length === 1 || first.columns.includes(FIELD)) return first;
  return {
    name: alike.map(({ name }) => name).join(', '),
    columns: [FIELD, ...first.columns],
    rows: alike.flatMap(({ name, rows }) => rows.map((row) => [name, ...row])),
  };
}
