import pg from 'pg';
import type { Viewer } from '../protocol/Viewer.ts';

/** What the row guard must know of a viewer. */
export type GuardedViewer = Pick<Viewer, 'kind' | 'subject' | 'territory' | 'scopes'>;

/**
 * SQL that tells PostgreSQL, until the transaction ends, for which units, with which scopes and by
 * whom rows are asked for. Literals, not parameters: it goes in one round trip with BEGIN. Only a
 * person has a record of their own: a service whose name is somebody's subject is not that person.
 */
export function viewerSettings({ kind, subject, territory, scopes }: GuardedViewer): string {
  return (
    `set local haicap.territory = ${arrayLiteral(territory)};` +
    `set local haicap.scopes = ${arrayLiteral(scopes)};` +
    `set local haicap.subject = ${pg.escapeLiteral((kind === 'PERSON' && subject) || '')}`
  );
}

/** A text[] as PostgreSQL reads it; no element can be taken for two. */
function arrayLiteral(values: readonly string[]): string {
  const elements = values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`);
  return pg.escapeLiteral(`{${elements.join(',')}}`);
}
