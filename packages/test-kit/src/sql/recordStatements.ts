import type pg from 'pg';
import { isDataStatement } from './isDataStatement.ts';

export type StatementRecord = {
  /** All SQL sent so far, in order, BEGIN, COMMIT and SET among it. */
  readonly statements: readonly string[];
  /** Those that read or write data: without transaction control, SET and set_config. */
  dataStatements(): string[];
  /** Ends the record; what was recorded stays. */
  stop(): void;
};

type Listener = (text: string) => void;

const listenersOf = new WeakMap<pg.PoolClient, Set<Listener>>();

/**
 * Records the SQL that `pool` sends from now on, by `pool.query` as well as by clients taken out of
 * it from now on; a client that is out already is not heard before it is taken out again. A TypeORM
 * data source's pool is `dataSource.driver.master`.
 */
export function recordStatements(pool: pg.Pool): StatementRecord {
  const statements: string[] = [];
  const listener: Listener = (text) => statements.push(text);
  const heard = new Set<Set<Listener>>();
  const hear = (client: pg.PoolClient) => {
    const listeners = listenersOf.get(client) ?? tap(client);
    heard.add(listeners.add(listener));
  };
  pool.on('acquire', hear);
  return {
    statements,
    dataStatements: () => statements.filter(isDataStatement),
    stop() {
      pool.off('acquire', hear);
      for (const listeners of heard) listeners.delete(listener);
    },
  };
}

/** Puts listeners in front of `client.query`, once per client: several records may run at a time. */
function tap(client: pg.PoolClient): Set<Listener> {
  const listeners = new Set<Listener>();
  const send = client.query as (...args: unknown[]) => unknown;
  const query = (...args: unknown[]) => {
    for (const listener of listeners) listener(textOf(args[0]));
    return send.apply(client, args);
  };
  Object.assign(client, { query });
  listenersOf.set(client, listeners);
  return listeners;
}

/** A statement is given as text, as `{text, values}`, or as a cursor or stream that carries one. */
function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return String((query as { readonly text?: unknown }).text ?? '');
}
