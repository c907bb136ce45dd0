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

// Expressions and no functions of our own: a function would be inlined anew by every statement's
// planning, which cost as much as all the rest of the guard.
const setting = (name: string) =>
  `coalesce(nullif(current_setting('haicap.${name}', true), '')::text[], '{}')`;
const TERRITORY = setting('territory');
const TODAY = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;
const IMPORTS = `(select coalesce(current_setting('haicap.import', true), '') = 'on')`;

/**
 * SQL that guards a table by territory and scope, for the owner as well; it comes after
 * UNIT_SCOPE_DDL. The migration runs as the owner, who alone gets a way in (`importAs`). Each
 * `(select …)` is evaluated once a statement, and the units that a viewer sees are one hashed set:
 * nothing is called for each row. Index `unit`.
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
  using (${IMPORTS}) with check (${IMPORTS})`;
}

function condition(unit: string, scope: string | undefined): string {
  const inTerritory = `((select 'VN' = any (${TERRITORY})) or ${pg.escapeIdentifier(unit)} in (
  select g.unit_id from unit_guard g
  where g.guardian_id = any (${TERRITORY}) and g.since <= ${TODAY} and g.until > ${TODAY}))`;
  if (scope === undefined) return inTerritory;
  return `(select ${pg.escapeLiteral(scope)} = any (${setting('scopes')})) and ${inTerritory}`;
}
