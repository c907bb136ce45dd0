/** SQL for which batches of the sample have been filled, whatever has become of them since. */
export const SAMPLE_RUN_DDL = `
create table sample_run (
  fingerprint text primary key,
  finished_at timestamptz not null default now(),
  rows integer not null
)`;
