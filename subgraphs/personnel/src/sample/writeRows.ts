import { type CopyValue, copyRows } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import { people } from './personStage.ts';
import type { SampleRows } from './rows.ts';
import { departures, groundStages, otherAssignments, type Stage } from './stages.ts';

const STAGES: readonly Stage[] = [...groundStages, people, otherAssignments, departures];

const camel = (column: string) =>
  column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Writes rows in the client's transaction, which `importAs` opened: COPY into temporary tables, and
 * from there into the guarded ones. Answers how many rows were written.
 */
export async function writeRows(client: PoolClient, rows: SampleRows): Promise<number> {
  let written = 0;
  for (const stage of STAGES) written += await writeStage(client, stage, rows);
  return written;
}

const fieldOf = (row: object, field: string) =>
  (row as Readonly<Record<string, CopyValue | undefined>>)[field];

async function writeStage(
  client: PoolClient,
  { name, of, columns, cellOf = fieldOf, writes }: Stage,
  rows: SampleRows,
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
