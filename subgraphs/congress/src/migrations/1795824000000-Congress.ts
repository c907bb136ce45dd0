import {
  AUDIT_DDL,
  CHANGE_LOG_DDL,
  COMMAND_RESULT_DDL,
  FOLLOWED_LOG_DDL,
  guardTableDdl,
  SAMPLE_RUN_DDL,
  UNIT_SCOPE_DDL,
} from '@haicap/subgraph-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PROGRESS_DDL } from './progress.ts';

const RECORD = `version integer not null default 1,
  provenance text not null check (provenance in ('OFFICIAL', 'IMPORTED', 'SAMPLE')),
  source text`;
const LEVEL = `level text not null check (level in ('CELL', 'BASE', 'ABOVE_BASE', 'COMMUNE', 'PROVINCE',
    'CENTRAL_BODY', 'ARMED_FORCES'))`;
const VALIDITY = `valid_from date not null,
  valid_to date check (valid_to > valid_from)`;
/** What is secret stays out, whatever a deployment is set to: no row of another level can be written. */
const SECRECY = `secrecy text not null default 'NONE' check (secrecy = 'NONE')`;
/** A row of a congress goes where its organisation is. */
const OF_CONGRESS = `congress_id text not null,
  unit_id text not null,
  foreign key (congress_id, unit_id) references congress (id, unit_id) on update cascade on delete cascade`;

const ORGANISATIONS = `
create table party_organisation (
  id text primary key,
  unit_id text not null,
  ${LEVEL},
  name text collate "vi-x-icu" not null,
  folded_name text not null,
  parent_id text references party_organisation,
  agency_code text unique,
  merged boolean not null default false,
  ${VALIDITY},
  reported_on date not null,
  end_reported_on date,
  ${RECORD},
  unique (id, unit_id),
  check ((valid_to is null) = (end_reported_on is null)),
  constraint party_organisation_one_of_unit exclude using gist (unit_id with =, level with =,
    daterange(valid_from, valid_to) with &&) where (level in ('COMMUNE', 'PROVINCE'))
);
create index party_organisation_unit on party_organisation (unit_id, level, name, id);
create index party_organisation_parent on party_organisation (parent_id);
create index party_organisation_name on party_organisation (name, id);

create table party_organisation_predecessor (
  predecessor_id text not null references party_organisation,
  successor_id text not null references party_organisation,
  effective_on date not null,
  primary key (predecessor_id, successor_id)
);
create index party_organisation_predecessor_successor on party_organisation_predecessor (successor_id);

create table party_membership (
  organisation_id text not null,
  unit_id text not null,
  counted_on date not null,
  members integer not null check (members >= 0),
  bases integer check (bases >= 0),
  cells integer check (cells >= 0),
  reported_on date not null,
  ${RECORD},
  primary key (organisation_id, counted_on),
  foreign key (organisation_id, unit_id) references party_organisation (id, unit_id)
    on update cascade on delete cascade
);
create index party_membership_unit on party_membership (unit_id);
`;

const CONGRESSES = `
create table congress (
  id text primary key,
  organisation_id text not null,
  unit_id text not null,
  ${LEVEL},
  term text not null check (term in ('TERM_2025_2030', 'TERM_2030_2035')),
  contents text not null check (contents in ('FOUR', 'THREE', 'TWO', 'CONFERENCE')),
  committee_choice text not null check (committee_choice in ('ELECTED', 'LATER', 'APPOINTED', 'REVIEWED')),
  delegation_choice text check (delegation_choice in ('ELECTED', 'APPOINTED')),
  age_month text not null,
  latest_on date,
  most_days integer check (most_days > 0),
  pilot boolean not null default false,
  planned_from date,
  planned_to date check (planned_to >= planned_from),
  preparatory_on date,
  held_from date,
  held_to date check (held_to >= held_from),
  reported_on date not null,
  ${RECORD},
  unique (organisation_id, term),
  unique (id, unit_id),
  check ((planned_from is null) = (planned_to is null)),
  check ((held_from is null) = (held_to is null)),
  foreign key (organisation_id, unit_id) references party_organisation (id, unit_id)
    on update cascade
);
create index congress_unit on congress (unit_id, level, id);
create index congress_latest on congress ((coalesce(latest_on, date '9999-12-31')), id);

create table milestone (
  ${OF_CONGRESS},
  code text not null,
  due_on date not null,
  done_on date,
  evidence text,
  reported_on date,
  ${RECORD},
  primary key (congress_id, code),
  check ((done_on is null) = (reported_on is null))
);
create index milestone_open on milestone (due_on, congress_id) where done_on is null;
create index milestone_unit on milestone (unit_id);

create table congress_document (
  id text primary key,
  ${OF_CONGRESS},
  kind text not null check (kind in ('POLITICAL_REPORT', 'REVIEW_REPORT', 'OTHER')),
  title text not null,
  ${SECRECY},
  due_on date,
  drafting_on date,
  consulted_on date,
  appraised_on date,
  approved_on date,
  adopted_on date,
  submitted_by text,
  appraised_by text,
  approved_by text,
  reported_on date not null,
  ${RECORD},
  unique (congress_id, kind, title),
  unique (id, unit_id),
  check (consulted_on is null or drafting_on is not null),
  check (appraised_on is null or consulted_on is not null),
  check (approved_on is null or appraised_on is not null),
  check (adopted_on is null or approved_on is not null)
);
create index congress_document_unit on congress_document (unit_id);

create table document_version (
  document_id text not null,
  unit_id text not null,
  number integer not null check (number > 0),
  made_on date not null,
  reference text not null,
  primary key (document_id, number),
  foreign key (document_id, unit_id) references congress_document (id, unit_id)
    on update cascade on delete cascade
);

create table subcommittee (
  ${OF_CONGRESS},
  kind text not null check (kind in ('DOCUMENTS', 'PERSONNEL', 'DISSEMINATION', 'LOGISTICS', 'SECURITY')),
  set_up_on date not null,
  members integer check (members > 0),
  reported_on date not null,
  ${RECORD},
  primary key (congress_id, kind)
);
create index subcommittee_unit on subcommittee (unit_id);

create table personnel_plan (
  id text primary key,
  ${OF_CONGRESS},
  ${SECRECY},
  due_on date,
  built_on date,
  built_by text,
  appraised_on date,
  appraised_by text,
  decided_on date,
  decided_by text,
  returned_on date,
  return_reason text check (return_reason in ('SEATS', 'STRUCTURE', 'ELIGIBILITY', 'STANDARDS', 'DOSSIER')),
  reported_on date not null,
  ${RECORD},
  unique (congress_id),
  check ((returned_on is null) = (return_reason is null)),
  unique (id, unit_id),
  check (appraised_on is null or built_on is not null),
  check (decided_on is null or appraised_on is not null),
  check (built_by <> appraised_by and built_by <> decided_by and appraised_by <> decided_by)
);
create index personnel_plan_unit on personnel_plan (unit_id);

create table committee_result (
  ${OF_CONGRESS},
  decided_on date not null,
  members integer not null check (members > 0),
  standing integer not null check (standing > 0 and standing <= members),
  inspection integer check (inspection >= 0),
  secretaries integer not null check (secretaries >= 0),
  deputies integer not null check (deputies >= 0),
  inspection_chairs integer check (inspection_chairs >= 0),
  women integer check (women between 0 and members),
  women_in_standing integer check (women_in_standing between 0 and standing),
  young integer check (young between 0 and members),
  science_technology integer check (science_technology between 0 and members),
  ethnic_minorities integer check (ethnic_minorities between 0 and members),
  new_members integer check (new_members between 0 and members),
  age_sum integer check (age_sum > 0),
  secretary_local boolean,
  delegates integer check (delegates >= 0),
  reported_on date not null,
  ${RECORD},
  primary key (congress_id)
);
create index committee_result_unit on committee_result (unit_id);
`;

/** What officers of the organisation and those above it may see, and nobody else. */
const GUARDED = `
create table plan_body (
  plan_id text not null,
  unit_id text not null,
  body text not null check (body in ('COMMITTEE', 'STANDING_COMMITTEE', 'INSPECTION_COMMITTEE', 'SECRETARY',
    'DEPUTY_SECRETARY')),
  seats integer not null check (seats > 0),
  women integer check (women between 0 and seats),
  young integer check (young between 0 and seats),
  science_technology integer check (science_technology between 0 and seats),
  ethnic_minorities integer check (ethnic_minorities between 0 and seats),
  new_members integer check (new_members between 0 and seats),
  primary key (plan_id, body),
  foreign key (plan_id, unit_id) references personnel_plan (id, unit_id)
    on update cascade on delete cascade
);
create index plan_body_unit on plan_body (unit_id);

create table candidate (
  id text primary key,
  plan_id text not null,
  unit_id text not null,
  person_id text,
  name text,
  sex text not null check (sex in ('FEMALE', 'MALE')),
  birth_month text not null,
  body text not null check (body in ('COMMITTEE', 'INSPECTION_COMMITTEE')),
  title text not null check (title in ('MEMBER', 'STANDING_MEMBER', 'DEPUTY_SECRETARY', 'SECRETARY')),
  again boolean not null,
  local boolean,
  consecutive_terms integer check (consecutive_terms > 0),
  consecutive_years integer check (consecutive_years >= 0),
  top_titles integer check (top_titles >= 0),
  added_on date not null,
  added_by text not null,
  withdrawn_on date check (withdrawn_on >= added_on),
  version integer not null default 1,
  check ((person_id is null) <> (name is null)),
  foreign key (plan_id, unit_id) references personnel_plan (id, unit_id)
    on update cascade on delete cascade
);
create unique index candidate_once on candidate (plan_id, body, person_id)
  where withdrawn_on is null and person_id is not null;
create index candidate_unit on candidate (unit_id, id);

create table delegation (
  ${OF_CONGRESS},
  choice text not null check (choice in ('EX_OFFICIO', 'ELECTED', 'APPOINTED')),
  delegates integer not null check (delegates > 0),
  women integer check (women between 0 and delegates),
  decided_on date not null,
  reported_on date not null,
  ${RECORD},
  primary key (congress_id, choice)
);
create index delegation_unit on delegation (unit_id);
`;

const ELECTIONS = `
create table election_preparation (
  unit_id text not null,
  election_day date not null,
  body text not null check (body in ('NATIONAL_ASSEMBLY', 'PROVINCIAL_COUNCIL', 'COMMUNE_COUNCIL')),
  seats integer check (seats > 0),
  electoral_units integer check (electoral_units > 0),
  first_consultation integer check (first_consultation >= 0),
  second_consultation integer check (second_consultation >= 0),
  third_consultation integer check (third_consultation >= 0),
  candidates integer check (candidates >= 0),
  women integer check (women between 0 and candidates),
  young integer check (young between 0 and candidates),
  ethnic_minorities integer check (ethnic_minorities between 0 and candidates),
  self_nominated integer check (self_nominated between 0 and candidates),
  voters integer check (voters >= 0),
  polling_areas integer check (polling_areas >= 0),
  reported_on date not null,
  ${RECORD},
  primary key (unit_id, election_day, body)
);

create table election_step (
  unit_id text not null,
  election_day date not null,
  code text not null,
  done_on date not null,
  evidence text,
  reported_on date not null,
  ${RECORD},
  primary key (unit_id, election_day, code)
);

create table week_report (
  unit_id text not null,
  week date not null check (extract(isodow from week) = 1),
  closed_at timestamptz not null,
  closed_by text not null,
  primary key (unit_id, week)
);
`;

/** Progress: everyone who gets this far may read it, officers of the territory change it. */
const OPEN_TABLES = [
  'party_organisation',
  'party_membership',
  'congress',
  'milestone',
  'congress_document',
  'document_version',
  'subcommittee',
  'personnel_plan',
  'committee_result',
  'election_preparation',
  'election_step',
  'week_report',
] as const;

const GUARDS = [
  ...OPEN_TABLES.map((table) =>
    guardTableDdl({ table, unit: 'unit_id', openToRead: true, writeScope: 'congress:write' }),
  ),
  ...['plan_body', 'candidate', 'delegation'].map((table) =>
    guardTableDdl({
      table,
      unit: 'unit_id',
      scope: 'congress:read',
      writeScope: 'congress:write',
    }),
  ),
].join(';\n');

/** Party organisations, their congresses and how far these are, and the elections with them. */
export class Congress1795824000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create extension if not exists btree_gist;
${CHANGE_LOG_DDL};
${FOLLOWED_LOG_DDL};
${UNIT_SCOPE_DDL};
${AUDIT_DDL};
${COMMAND_RESULT_DDL};
${SAMPLE_RUN_DDL};
${ORGANISATIONS}
${CONGRESSES}
${GUARDED}
${ELECTIONS}
${PROGRESS_DDL}
${GUARDS};`);
  }

  async down(): Promise<void> {
    throw new Error('The first migration is undone by dropping the database.');
  }
}
