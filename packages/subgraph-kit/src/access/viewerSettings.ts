import pg from 'pg';
import type { Viewer } from '../protocol/Viewer.ts';

/** What the row guard must know of a viewer. */
export type GuardedViewer = Pick<Viewer, 'territory' | 'scopes'>;

/**
 * SQL that tells PostgreSQL, until the transaction ends, for which units and with which scopes
 * rows are asked for. Literals, not parameters: it goes in one round trip with BEGIN.
 */
export function viewerSettings({ territory, scopes }: GuardedViewer): string {
  return (
    `set local haicap.territory = ${arrayLiteral(territory)};` +
    `set local haicap.scopes = ${arrayLiteral(scopes)}`
  );
}

/** A text[] as PostgreSQL reads it; no element can be taken for two. */
function arrayLiteral(values: readonly string[]): string {
  const elements = values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`);
  return pg.escapeLiteral(`{${elements.join(',')}}`);
}
