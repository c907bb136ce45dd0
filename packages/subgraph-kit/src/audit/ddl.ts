/**
 * SQL for a subgraph's audit (nhật ký truy cập): who read or wrote what, when and for which
 * purpose. It holds references and names of fields, never values. Rows are only ever added, by
 * nobody changed: the application's role may insert, and a trigger refuses the rest to the owner too.
 */
export const AUDIT_DDL = `
create table audit_entry (
  chain uuid not null,
  sequence bigint not null check (sequence > 0),
  at timestamptz(3) not null,
  action text not null check (action in ('READ', 'WRITE')),
  subject text,
  subject_kind text not null check (subject_kind in ('PUBLIC', 'PERSON', 'SERVICE')),
  request_id text not null,
  purpose text,
  operation text not null,
  operation_hash text,
  persons text[] not null,
  entities text[] not null,
  fields text[] not null,
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (chain, sequence)
);
create function haicap_keep_audit() returns trigger language plpgsql as $$
begin
  raise exception 'The audit is only ever added to.' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_is_kept before update or delete or truncate on audit_entry
  for each statement execute function haicap_keep_audit()`;
