import type { ListReader } from './listPages.ts';

/** A reader that tells a loader of every row, so that nothing asks for it again. */
export function primed<Row extends { readonly id: string }>(
  reader: ListReader<Row>,
  loader: { prime(id: string, row: Row): unknown },
): ListReader<Row> {
  return {
    ...reader,
    async rows(sql, values) {
      const rows = await reader.rows(sql, values);
      for (const row of rows) loader.prime(row.id, row);
      return rows;
    },
  };
}
