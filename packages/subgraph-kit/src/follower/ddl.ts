/** SQL for how far a database has followed the logs of other subgraphs. */
export const FOLLOWED_LOG_DDL = `
create table followed_log (
  name text primary key,
  cursor text
)`;

/**
 * SQL for the projection of the territorial tree: a row for each version of a unit, with the
 * units above it; what units went into; and by whose territory a unit is seen, on which days.
 * Grouping by province and guarding rows by territory rest on it.
 */
export const UNIT_SCOPE_DDL = `
create table unit_scope (
  id text not null,
  code text not null,
  parent text,
  province text,
  former_district text,
  valid_from date not null,
  valid_to date,
  primary key (id, valid_from)
);
create index unit_scope_code on unit_scope (code, valid_from);
create index unit_scope_province on unit_scope (province, valid_from);

create table unit_successor (
  predecessor_id text not null,
  successor_id text not null,
  effective_on date not null,
  primary key (predecessor_id, successor_id, effective_on)
);
create index unit_successor_successor on unit_successor (successor_id);

create table unit_guard (
  unit_id text not null,
  guardian_id text not null,
  since date not null,
  until date not null,
  primary key (unit_id, guardian_id, since)
);
create index unit_guard_guardian on unit_guard (guardian_id, unit_id)`;
