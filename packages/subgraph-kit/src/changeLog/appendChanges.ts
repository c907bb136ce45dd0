import type { Change } from './Change.ts';

/** Anything that runs SQL inside the writer's transaction. */
export interface SqlRunner {
  query(sql: string, values?: unknown[]): Promise<unknown>;
}

const APPEND = `
insert into change_log (entity, entity_id, operation, fields, "values")
select c.entity, c.entity_id, c.operation, array(select jsonb_array_elements_text(c.fields)), c."values"
from jsonb_to_recordset($1::jsonb)
  as c(entity text, entity_id text, operation text, fields jsonb, "values" jsonb)`;

/** Appends to the log in the caller's transaction, in one statement and in the order given. */
export async function appendChanges(sql: SqlRunner, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map((change) => ({
    entity: change.entity,
    entity_id: change.entityId,
    operation: change.operation,
    fields: change.fields,
    values: change.values,
  }));
  await sql.query(APPEND, [JSON.stringify(rows)]);
}
