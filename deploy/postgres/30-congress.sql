-- Makes the database of the congress subgraph with its two roles, as the embedded server has it:
-- the owner migrates and imports, the application's role owns nothing. Run once as a superuser, by
-- psql, with the two passwords in the environment.
\set ON_ERROR_STOP on
\getenv owner_password CONGRESS_OWNER_PASSWORD
\getenv app_password CONGRESS_APP_PASSWORD

create role congress_owner login password :'owner_password';
create role congress_app login password :'app_password';

create database congress owner congress_owner
  template template0 encoding 'UTF8' locale_provider libc locale 'C';
revoke all on database congress from public;
grant connect on database congress to congress_app;

\connect congress
alter schema public owner to congress_owner;
revoke all on schema public from public;
grant usage on schema public to congress_app;
alter default privileges for role congress_owner
  grant select, insert, update, delete on tables to congress_app;
alter default privileges for role congress_owner grant usage on sequences to congress_app;
