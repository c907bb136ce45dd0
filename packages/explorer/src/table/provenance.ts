import type { Table } from './Table.ts';

const COLUMN = 'extensions.provenance';

/** What an answer says of where its rows come from, as text; undefined when it says nothing. */
export function provenanceOf(extensions: unknown): string | undefined {
  if (typeof extensions !== 'object' || extensions === null) return undefined;
  const { provenance } = extensions as { provenance?: unknown };
  if (provenance === undefined || provenance === null || provenance === '') return undefined;
  if (typeof provenance === 'string') return provenance;
  if (Array.isArray(provenance) && provenance.every((one) => typeof one === 'string')) {
    return provenance.length > 0 ? provenance.join(', ') : undefined;
  }
  return JSON.stringify(provenance);
}

/** The table with what its answer says of its rows, since a file goes where no banner is seen. */
export function withProvenance(table: Table, provenance: string | undefined): Table {
  if (provenance === undefined) return table;
  return {
    ...table,
    columns: [...table.columns, COLUMN],
    rows: table.rows.map((row) => [...row, provenance]),
  };
}
