import { copyRows } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { TableRows } from './tables.ts';

/** How many rows an import added to a table and how many it mended. */
export interface MergedRows {
  readonly created: number;
  readonly updated: number;
}

/** What the change log calls a table's rows, and the SQL of a row's id in it. */
const LOGGED: Readonly<Record<string, { readonly entity: string; readonly id: string }>> = {
  legal_text: { entity: 'LegalText', id: 't.id' },
  unit_version: { entity: 'UnitVersion', id: `t.unit_id || '@' || t.valid_from` },
  unit_lineage: { entity: 'UnitLineage', id: `t.predecessor_id || '>' || t.successor_id` },
  former_name: { entity: 'FormerName', id: 't.id' },
};

/** A version's values are public: they are what followers keep as `unit_scope`. */
const SCOPE = `jsonb_build_object('id', t.unit_id, 'code', t.code, 'parent', t.parent_id,
  'province', t.province_id, 'formerDistrict', t.former_district_id,
  'validFrom', t.valid_from, 'validTo', t.valid_to)`;

/** Adds the rows that are missing and mends those that differ, each with its entry in the log. */
export async function mergeTable(client: PoolClient, rows: TableRows): Promise<MergedRows> {
  const incoming = `incoming_${rows.table}`;
  await client.query(`create temp table ${incoming} (like ${rows.table}) on commit drop`);
  await copyRows(client, `${incoming} (${rows.columns.join(', ')})`, rows.rows);
  const updated = await logged(
    client,
    rows.table,
    'UPDATED',
    rows.mendable,
    updateSql(rows, incoming),
  );
  const created = await logged(
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

/** Runs a write and appends what it returned to the log, in one statement. */
async function logged(
  client: PoolClient,
  table: string,
  operation: 'CREATED' | 'UPDATED',
  fields: readonly string[],
  sql: string | null,
): Promise<number> {
  if (sql === null) return 0;
  const log = LOGGED[table];
  if (!log) return (await client.query(sql)).rowCount ?? 0;
  const result = await client.query(
    `with t as (${sql})
     insert into change_log (entity, entity_id, operation, fields, "values")
     select $1, ${log.id}, $2, $3, ${table === 'unit_version' ? SCOPE : 'null'} from t`,
    [log.entity, operation, fields],
  );
  return result.rowCount ?? 0;
}
