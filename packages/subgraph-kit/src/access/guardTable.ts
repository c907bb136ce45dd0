import pg from 'pg';
import { hasScope, IMPORTS, isOwn, listSetting, type OwnRow, VIEWER_SUBJECT } from './guardSql.ts';

/** Which rows of a table a viewer may see. */
export interface GuardedTable {
  readonly table: string;
  /** The column with the unit's id, without a day. */
  readonly unit: string;
  /** The scope without which no row shows; none is needed when left out. */
  readonly scope?: string;
  /** True for a table that says nothing of people: everyone reads all of it. */
  readonly openToRead?: boolean;
  /** The scope without which no row can be written; `scope` when left out. */
  readonly writeScope?: string;
  /**
   * The column with the subject of the person whom a row is about: that person sees the row, and
   * changes nothing by it, whatever their territory and scopes. Index it.
   */
  readonly self?: string;
  /** The same for a table beside the records: the column with the person's id, and the records. */
  readonly ownThrough?: OwnRow;
}

const TERRITORY = listSetting('territory');
const TODAY = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

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
  openToRead = false,
  self,
  ownThrough,
}: GuardedTable): string {
  const table = pg.escapeIdentifier(name);
  const policy = (what: string) => pg.escapeIdentifier(`${name}_${what}`);
  const reads = openToRead ? 'true' : condition(unit, scope);
  const writes = condition(unit, writeScope);
  const own = [
    ...(self ? [`${pg.escapeIdentifier(self)} = ${VIEWER_SUBJECT}`] : []),
    ...(ownThrough ? [isOwn(ownThrough)] : []),
  ].map(
    (condition) => `\ncreate policy ${policy('self')} on ${table} for select using (${condition});`,
  );
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy ${policy('read')} on ${table} for select using (${reads});${own.join('')}
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
  return `${hasScope(scope)} and ${inTerritory}`;
}
