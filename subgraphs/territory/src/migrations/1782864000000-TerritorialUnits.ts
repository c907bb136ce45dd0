import { CHANGE_LOG_DDL } from '@haicap/subgraph-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The units, their versions in time, their lineage, and the legal texts behind them. */
export class TerritorialUnits1782864000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create table legal_text (
  id text primary key,
  number text not null,
  issuer text not null,
  title text,
  adopted_on date,
  effective_on date,
  operates_from date,
  constraint legal_text_number unique nulls not distinct (number, issuer, adopted_on)
);

create table unit (
  id text primary key,
  code text not null,
  ordinal integer not null check (ordinal > 0),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  dissolved_by text references legal_text,
  provenance text not null check (provenance in ('OFFICIAL', 'IMPORTED', 'SAMPLE')),
  constraint unit_code_ordinal unique (code, ordinal)
);

create table unit_version (
  unit_id text not null references unit,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  code text not null,
  kind text not null check (kind in ('COUNTRY', 'PROVINCE', 'MUNICIPALITY', 'DISTRICT',
    'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE')),
  district_kind text check (district_kind in ('URBAN_DISTRICT', 'RURAL_DISTRICT',
    'DISTRICT_TOWN', 'PROVINCIAL_CITY', 'MUNICIPAL_CITY')),
  level text not null check (level in ('COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
  full_name text not null,
  name text collate "vi-x-icu" not null,
  folded_full_name text not null,
  lookup_key text not null,
  parent_id text references unit,
  province_id text references unit,
  district_id text references unit,
  former_district_id text references unit,
  legal_text_id text references legal_text,
  primary key (unit_id, valid_from),
  constraint unit_version_one_a_day
    exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&),
  constraint unit_version_one_holder_a_day
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
create index unit_version_code on unit_version (code, valid_from);
create index unit_version_parent on unit_version (parent_id, name, unit_id);
create index unit_version_province on unit_version (province_id, valid_from);
create index unit_version_district on unit_version (district_id, valid_from);
create index unit_version_name on unit_version (name, unit_id);
create index unit_version_lookup on unit_version (lookup_key);
create index unit_version_lookup_text on unit_version using gin (lookup_key gin_trgm_ops);
create index unit_version_folded_text on unit_version using gin (folded_full_name gin_trgm_ops);
create index unit_version_legal_text on unit_version (valid_from, legal_text_id);

create table unit_lineage (
  predecessor_id text not null references unit,
  successor_id text not null references unit,
  effective_on date not null,
  extent text not null check (extent in ('WHOLE', 'PARTIAL')),
  moved text not null check (moved in ('AREA', 'POPULATION', 'AREA_AND_POPULATION')),
  residents_follow boolean not null,
  part_name text,
  note text,
  legal_text_id text references legal_text,
  provenance text not null default 'OFFICIAL'
    check (provenance in ('OFFICIAL', 'IMPORTED', 'SAMPLE')),
  source text,
  primary key (predecessor_id, successor_id, effective_on)
);
create index unit_lineage_successor on unit_lineage (successor_id);

create table former_name (
  id text primary key,
  full_name text not null,
  name text not null,
  lookup_key text not null,
  district_name text not null,
  province_name text not null
);
create index former_name_lookup on former_name (lookup_key);

create table former_name_unit (
  former_name_id text not null references former_name,
  unit_id text not null references unit,
  primary key (former_name_id, unit_id)
);
create index former_name_unit_unit on former_name_unit (unit_id);

create table unit_attribute (
  unit_id text not null references unit,
  name text not null check (name in ('AREA_KM2', 'POPULATION', 'MOUNTAIN', 'BORDER', 'ISLAND',
    'SPECIALLY_DIFFICULT', 'SAFE_ZONE', 'CLASS')),
  value text not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  source text not null,
  provenance text not null check (provenance in ('OFFICIAL', 'IMPORTED', 'SAMPLE')),
  primary key (unit_id, name, valid_from),
  constraint unit_attribute_one_a_day
    exclude using gist (unit_id with =, name with =, daterange(valid_from, valid_to) with &&)
);

create table reorganisation (
  legal_text_id text primary key references legal_text,
  operates_from date not null,
  input_hash text not null,
  enacted_at timestamptz not null default now()
);

create table import_run (
  source text primary key,
  fingerprint text not null,
  rows integer not null,
  finished_at timestamptz not null default now()
);
${CHANGE_LOG_DDL};`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table change_log, import_run, reorganisation, unit_attribute, former_name_unit, former_name, unit_lineage,
  unit_version, unit, legal_text`);
  }
}
