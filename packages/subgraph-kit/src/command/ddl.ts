/**
 * SQL for what commands did the first time, by their natural keys. Key and input are kept as
 * fingerprints alone.
 */
export const COMMAND_RESULT_DDL = `
create table command_result (
  command text not null,
  key text not null,
  input_hash text not null,
  entity_id text not null,
  at timestamptz not null default now(),
  primary key (command, key)
)`;
