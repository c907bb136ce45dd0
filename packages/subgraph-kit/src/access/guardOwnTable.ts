import pg from 'pg';
import { hasScope, IMPORTS, isOwn, type OwnRow } from './guardSql.ts';

/** A table that holds what people say of their own records. */
export interface OwnTable extends OwnRow {
  readonly table: string;
  /** The scope without which no row can be inserted. */
  readonly insertScope: string;
}

/**
 * SQL that guards a table so that a viewer inserts, and sees, rows about their own record alone and
 * changes none; the owner has the way in that guarded tables have (`importAs`).
 */
export function guardOwnTableDdl({ table: name, person, records, insertScope }: OwnTable): string {
  const table = pg.escapeIdentifier(name);
  const policy = (what: string) => pg.escapeIdentifier(`${name}_${what}`);
  const own = isOwn({ person, records });
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy ${policy('read')} on ${table} for select using (${own});
create policy ${policy('insert')} on ${table} for insert
  with check (${hasScope(insertScope)} and ${own});
create policy ${policy('import')} on ${table} for all to current_user
  using (${IMPORTS}) with check (${IMPORTS})`;
}
