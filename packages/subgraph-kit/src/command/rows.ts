import type { PoolClient } from 'pg';
import { NotWritable } from './permit.ts';

type Row = Readonly<Record<string, unknown>>;

/** Inserts a row; columns come from the code alone. */
export async function insertRow(client: PoolClient, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, i) => `$${i + 1}`);
  await client.query(
    `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  );
}

/**
 * Changes the one row that `where` names. A row that was read and cannot be written is another's:
 * the guard passes over it without a word. Throws NotWritable.
 */
export async function updateRow(
  client: PoolClient,
  table: string,
  where: Row,
  set: Row,
): Promise<void> {
  const values = [...Object.values(set), ...Object.values(where)];
  const columns = Object.keys(set);
  const sets = columns.map((column, i) => `${column} = $${i + 1}`);
  const conditions = Object.keys(where).map(
    (column, i) => `${column} = $${columns.length + i + 1}`,
  );
  const { rowCount } = await client.query(
    `update ${table} set ${sets.join(', ')} where ${conditions.join(' and ')}`,
    values,
  );
  if (rowCount !== 1) throw new NotWritable(`A row of ${table} is not the viewer's to write.`);
}

/** Counts a row's version up, and writes beside it what `set` says. */
export async function updateVersioned(
  client: PoolClient,
  table: string,
  { id, version }: { readonly id: string; readonly version: number },
  set: Row = {},
): Promise<void> {
  await updateRow(client, table, { id, version }, { ...set, version: version + 1 });
}
