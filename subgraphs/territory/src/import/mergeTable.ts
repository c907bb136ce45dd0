import { copyRows } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import { isLogged, loggedWrite } from '../commands/rows/loggedWrite.ts';
import type { TableRows } from './tables.ts';

/** How many rows an import added to a table and how many it mended. */
export interface MergedRows {
  readonly created: number;
  readonly updated: number;
}

/** Adds the rows that are missing and mends those that differ, each with its entry in the log. */
export async function mergeTable(client: PoolClient, rows: TableRows): Promise<MergedRows> {
  const incoming = `incoming_${rows.table}`;
  await client.query(`create temp table ${incoming} (like ${rows.table}) on commit drop`);
  await copyRows(client, `${incoming} (${rows.columns.join(', ')})`, rows.rows);
  const updated = await written(
    client,
    rows.table,
    'UPDATED',
    rows.mendable,
    updateSql(rows, incoming),
  );
  const created = await written(
    client,
    rows.table,
    'CREATED',
    rows.columns,
    insertSql(rows, incoming),
  );
  return { created, updated };
}

function same(rows: TableRows, left: string, right: string): string {
  const key = rows.columns.slice(0, rows.keyLength);
  return key.map((column) => `${left}.${column} = ${right}.${column}`).join(' and ');
}

function insertSql(rows: TableRows, incoming: string): string {
  const columns = rows.columns.join(', ');
  return `insert into ${rows.table} (${columns})
    select ${columns} from ${incoming} i
    where not exists (select from ${rows.table} o where ${same(rows, 'o', 'i')})
    returning *`;
}

function updateSql(rows: TableRows, incoming: string): string | null {
  if (rows.mendable.length === 0) return null;
  const set = rows.mendable.map((column) => `${column} = i.${column}`).join(', ');
  const values = (alias: string) =>
    `row(${rows.mendable.map((column) => `${alias}.${column}`).join(', ')})`;
  return `update ${rows.table} o set ${set} from ${incoming} i
    where ${same(rows, 'o', 'i')} and ${values('o')} is distinct from ${values('i')}
    returning o.*`;
}

/** Runs a write with its entries in the log; links between rows are not told. */
async function written(
  client: PoolClient,
  table: string,
  operation: 'CREATED' | 'UPDATED',
  fields: readonly string[],
  sql: string | null,
): Promise<number> {
  if (sql === null) return 0;
  if (!isLogged(table)) return (await client.query(sql)).rowCount ?? 0;
  return loggedWrite(client, { table, operation, fields, sql });
}
