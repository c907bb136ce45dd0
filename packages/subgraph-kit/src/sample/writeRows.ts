import type { PoolClient } from 'pg';
import { type CopyValue, copyRows } from '../database/copyRows.ts';
import type { Stage } from './Stage.ts';

const camel = (column: string) =>
  column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Writes rows in the client's transaction, which `importAs` opened: COPY into the temporary table of
 * each stage, and from there into the guarded ones. Answers how many rows were written.
 */
export async function writeRows<Rows>(
  client: PoolClient,
  stages: readonly Stage<Rows>[],
  rows: Rows,
): Promise<number> {
  let written = 0;
  for (const stage of stages) written += await writeStage(client, stage, rows);
  return written;
}

const fieldOf = (row: object, field: string) =>
  (row as Readonly<Record<string, CopyValue | undefined>>)[field];

async function writeStage<Rows>(
  client: PoolClient,
  { name, of, columns, cellOf = fieldOf, writes }: Stage<Rows>,
  rows: Rows,
): Promise<number> {
  const fields = Object.keys(columns).map(camel);
  const lines = of(rows).map((row) => fields.map((field) => cellOf(row, field) ?? null));
  if (lines.length === 0) return 0;
  const types = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  await client.query(`create temporary table ${name} (${types.join(', ')}) on commit drop`);
  await copyRows(client, name, lines);
  let written = 0;
  for (const sql of writes) written += (await client.query(sql)).rowCount ?? 0;
  return written;
}
