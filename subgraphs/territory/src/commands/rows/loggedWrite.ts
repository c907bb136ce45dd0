import type { ChangeOperation } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';

/** What the change log calls a table's rows, and the SQL of a row's id in it. */
const LOGGED: Readonly<Record<string, { readonly entity: string; readonly id: string }>> = {
  legal_text: { entity: 'LegalText', id: 't.id' },
  unit_version: { entity: 'UnitVersion', id: `t.unit_id || '@' || t.valid_from` },
  unit_lineage: { entity: 'UnitLineage', id: `t.predecessor_id || '>' || t.successor_id` },
  former_name: { entity: 'FormerName', id: 't.id' },
};

/** Values that are public: what followers keep as `unit_scope` and `unit_successor`. */
const VALUES: Readonly<Record<string, string>> = {
  unit_version: `jsonb_build_object('id', t.unit_id, 'code', t.code, 'parent', t.parent_id,
    'province', t.province_id, 'formerDistrict', t.former_district_id,
    'validFrom', t.valid_from, 'validTo', t.valid_to)`,
  unit_lineage: `jsonb_build_object('predecessor', t.predecessor_id,
    'successor', t.successor_id, 'effectiveOn', t.effective_on)`,
};

/** A write to one table. `sql` returns the rows that it wrote; its values begin with $4. */
export interface LoggedWrite {
  readonly table: string;
  readonly operation: ChangeOperation;
  /** The fields that the log names. */
  readonly fields: readonly string[];
  readonly sql: string;
  readonly values?: readonly unknown[];
}

/** Runs a write and appends what it returned to the log, in one statement; how many rows it wrote. */
export async function loggedWrite(client: PoolClient, write: LoggedWrite): Promise<number> {
  const log = LOGGED[write.table];
  if (!log) throw new Error(`The change log does not know ${write.table}.`);
  const result = await client.query(
    `with t as (${write.sql})
     insert into change_log (entity, entity_id, operation, fields, "values")
     select $1, ${log.id}, $2, $3, ${VALUES[write.table] ?? 'null'} from t`,
    [log.entity, write.operation, write.fields, ...(write.values ?? [])],
  );
  return result.rowCount ?? 0;
}

/** True if the log tells of a table's rows. */
export function isLogged(table: string): boolean {
  return table in LOGGED;
}
