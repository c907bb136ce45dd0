import pg from 'pg';

/** Which rows of a table a viewer may see. */
export interface GuardedTable {
  readonly table: string;
  /** The column with the unit's id, without a day. */
  readonly unit: string;
  /** The scope without which no row shows; none is needed when left out. */
  readonly scope?: string;
  /** The scope without which no row can be written; `scope` when left out. */
  readonly writeScope?: string;
}

/**
 * SQL that guards a table by territory and scope, for the owner as well; the migration runs as the
 * owner, who alone gets a way in (`importAs`). Each `(select …)` is evaluated once a statement, and
 * the units that a viewer sees are one hashed set: nothing is called for each row. Index `unit`.
 */
export function guardTableDdl({
  table: name,
  unit,
  scope,
  writeScope = scope,
}: GuardedTable): string {
  const table = pg.escapeIdentifier(name);
  const policy = (what: string) => pg.escapeIdentifier(`${name}_${what}`);
  const reads = condition(unit, scope);
  const writes = condition(unit, writeScope);
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy ${policy('read')} on ${table} for select using (${reads});
create policy ${policy('insert')} on ${table} for insert with check (${writes});
create policy ${policy('update')} on ${table} for update using (${writes}) with check (${writes});
create policy ${policy('delete')} on ${table} for delete using (${writes});
create policy ${policy('import')} on ${table} for all to current_user
  using ((select haicap_imports())) with check ((select haicap_imports()))`;
}

function condition(unit: string, scope: string | undefined): string {
  const inTerritory = `((select haicap_sees_country()) or ${pg.escapeIdentifier(unit)} in (
  select g.unit_id from unit_guard g
  where g.guardian_id = any (haicap_territory())
    and g.since <= haicap_today() and g.until > haicap_today()))`;
  if (scope === undefined) return inTerritory;
  return `(select haicap_has_scope(${pg.escapeLiteral(scope)})) and ${inTerritory}`;
}
