import pg from 'pg';

// Expressions and no functions of our own: a function would be inlined anew by every statement's
// planning, which cost as much as all the rest of the guard.

/** SQL for a list that `viewerSettings` has set; empty outside such a transaction. */
export const listSetting = (name: 'territory' | 'scopes') =>
  `coalesce(nullif(current_setting('haicap.${name}', true), '')::text[], '{}')`;

/**
 * SQL for who asks, to be held against a column with subjects; null, which equals nothing, for the
 * public, for a service and outside `readAs` and `writeAs`.
 */
export const VIEWER_SUBJECT = `(select nullif(current_setting('haicap.subject', true), ''))`;

/** How a row beside a record finds the person whom both are about. */
export interface OwnRow {
  /** Its column with the person's id. */
  readonly person: string;
  /** The table of records, guarded with `self`. */
  readonly records: { readonly table: string; readonly id: string; readonly self: string };
}

/** SQL that is true in `importAs` alone. */
export const IMPORTS = `(select coalesce(current_setting('haicap.import', true), '') = 'on')`;

/** SQL that is true if the viewer has a scope. */
export function hasScope(scope: string): string {
  return `(select ${pg.escapeLiteral(scope)} = any (${listSetting('scopes')}))`;
}

/** SQL that is true of a row whose person is the viewer; the records are guarded with `self`. */
export function isOwn({ person, records }: OwnRow): string {
  const [record, id, self] = [records.table, records.id, records.self].map(pg.escapeIdentifier);
  return `${pg.escapeIdentifier(person)} in (
  select r.${id} from ${record} r where r.${self} = ${VIEWER_SUBJECT})`;
}
