-- Makes the database of the personnel subgraph with its two roles, as the embedded server has it:
-- the owner migrates and imports, the application's role owns nothing. Run once as a superuser, by
-- psql, with the two passwords in the environment.
\set ON_ERROR_STOP on
\getenv owner_password PERSONNEL_OWNER_PASSWORD
\getenv app_password PERSONNEL_APP_PASSWORD

create role personnel_owner login password :'owner_password';
create role personnel_app login password :'app_password';

create database personnel owner personnel_owner
  template template0 encoding 'UTF8' locale_provider libc locale 'C';
revoke all on database personnel from public;
grant connect on database personnel to personnel_app;

\connect personnel
alter schema public owner to personnel_owner;
revoke all on schema public from public;
grant usage on schema public to personnel_app;
alter default privileges for role personnel_owner
  grant select, insert, update, delete on tables to personnel_app;
alter default privileges for role personnel_owner grant usage on sequences to personnel_app;
