-- Makes the database of the territory subgraph with its two roles, as the embedded server has it:
-- the owner migrates and imports, the application's role owns nothing. Run once as a superuser, by
-- psql, with the two passwords in the environment.
\set ON_ERROR_STOP on
\getenv owner_password TERRITORY_OWNER_PASSWORD
\getenv app_password TERRITORY_APP_PASSWORD

create role territory_owner login password :'owner_password';
create role territory_app login password :'app_password';

create database territory owner territory_owner
  template template0 encoding 'UTF8' locale_provider libc locale 'C';
revoke all on database territory from public;
grant connect on database territory to territory_app;

\connect territory
alter schema public owner to territory_owner;
revoke all on schema public from public;
grant usage on schema public to territory_app;
alter default privileges for role territory_owner
  grant select, insert, update, delete on tables to territory_app;
alter default privileges for role territory_owner grant usage on sequences to territory_app;
