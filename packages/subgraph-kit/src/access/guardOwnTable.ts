import pg from 'pg';
import { hasScope, IMPORTS, VIEWER_SUBJECT } from './guardSql.ts';

/** A table that holds what people say of their own records. */
export interface OwnTable {
  readonly table: string;
  /** Its column with the id of the person whose record a row is about. */
  readonly person: string;
  /** The table of records, guarded with `self`. */
  readonly records: { readonly table: string; readonly id: string; readonly self: string };
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
  const [record, id, self] = [records.table, records.id, records.self].map(pg.escapeIdentifier);
  const own = `${pg.escapeIdentifier(person)} in (
  select r.${id} from ${record} r where r.${self} = ${VIEWER_SUBJECT})`;
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy ${policy('read')} on ${table} for select using (${own});
create policy ${policy('insert')} on ${table} for insert
  with check (${hasScope(insertScope)} and ${own});
create policy ${policy('import')} on ${table} for all to current_user
  using (${IMPORTS}) with check (${IMPORTS})`;
}
