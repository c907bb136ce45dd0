/**
 * SQL that a subgraph's first migration runs: the log of its writes (nhật ký thay đổi).
 *
 * A place in the log is (transaction, sequence), not the sequence alone: a transaction that took a
 * lower number may commit after one with a higher number, and a reader past it would never see it.
 */
export const CHANGE_LOG_DDL = `
create table change_log (
  transaction xid8 not null default pg_current_xact_id(),
  sequence bigint generated always as identity,
  at timestamptz not null default now(),
  entity text not null,
  entity_id text not null,
  operation text not null check (operation in ('CREATED', 'UPDATED', 'DELETED')),
  fields text[] not null,
  "values" jsonb,
  primary key (transaction, sequence)
)`;
