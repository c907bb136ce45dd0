/** SQL for how far a database has followed the logs of other subgraphs. */
export const FOLLOWED_LOG_DDL = `
create table followed_log (
  name text primary key,
  cursor text
)`;

/**
 * SQL for the projection of the territorial tree: a row for each version of a unit, with the
 * units above it. Grouping by province and guarding rows by territory rest on it.
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
create index unit_scope_province on unit_scope (province, valid_from)`;
