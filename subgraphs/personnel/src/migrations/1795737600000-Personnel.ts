import {
  AUDIT_DDL,
  CHANGE_LOG_DDL,
  FOLLOWED_LOG_DDL,
  guardOwnTableDdl,
  guardTableDdl,
  UNIT_SCOPE_DDL,
} from '@haicap/subgraph-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MAY_MOVE_DDL } from './mayMove.ts';
import { NEED_FILL_DDL } from './needFill.ts';
import { RESTRAINT_DDL } from './restraints.ts';
import { DEPARTURE_TALLY_DDL, FIT_DDL, STAFFING_TALLY_DDL } from './tallies.ts';

const PROVENANCE = `provenance text not null check (provenance in ('OFFICIAL', 'IMPORTED', 'SAMPLE')),
  source text`;
const CATEGORY = `category text not null check (category in ('CADRE', 'CIVIL_SERVANT',
    'PUBLIC_EMPLOYEE', 'CONTRACT', 'NON_SPECIALISED', 'VILLAGE_WORKER'))`;
/** What pay is made of: salary, a contract's wage, a worker's allowance, and kinds of allowances. */
const PAY_COMPONENT = `component text not null check (component in ('SALARY', 'CONTRACT_WAGE',
    'MONTHLY_ALLOWANCE', 'LEADERSHIP', 'BEYOND_FRAME', 'PROFESSIONAL_SENIORITY',
    'OCCUPATION_PREFERENTIAL', 'OCCUPATION_RESPONSIBILITY', 'PUBLIC_SERVICE', 'PARTY_MASS_WORK',
    'ARMED_FORCES_SPECIAL', 'RESERVATION_DIFFERENCE', 'WORK_RESPONSIBILITY', 'HAZARD', 'REGIONAL',
    'ATTRACTION', 'PARTY_COMMITTEE', 'CHIEF_ACCOUNTANT', 'CONCURRENT_POST'))`;
const BASIS = `basis text check (basis in ('DIRECTLY_AFFECTED', 'LEADER_EASING', 'STREAMLINING',
    'NO_AGE_FOR_REELECTION', 'AGE_FOR_REELECTION', 'PARTY_COMMITTEE_ENDED', 'TWO_TIER_MODEL',
    'VILLAGE_ARRANGEMENT', 'MOVED_TO_LOWER_POST', 'SECONDED', 'TALENT'))`;
const VALIDITY = `valid_from date not null,
  valid_to date check (valid_to > valid_from)`;
/** A row about a person goes where the person goes: its unit is the person's. */
const OF_PERSON = `person_id text not null,
  unit_id text not null,
  foreign key (person_id, unit_id) references person (id, unit_id) on update cascade on delete cascade`;

/**
 * No two rows of a key at a time. Of the key its hash: a text in a GiST index takes four times as
 * long to insert, and that two of many millions share 64 bits and meet in time will not come about.
 */
const noOverlap = (name: string, key: string) =>
  `constraint ${name} exclude using gist (hashtextextended(${key}, 0) with =,
    daterange(valid_from, valid_to) with &&)`;

const ORGANISATIONS = `
create table organisation (
  id text primary key,
  unit_id text not null,
  level text not null check (level in ('CENTRAL', 'PROVINCE', 'COMMUNE')),
  kind text not null,
  name text collate "vi-x-icu" not null,
  folded_name text not null,
  parent_id text references organisation,
  agency_code text unique,
  functions text,
  legal_basis text,
  head_count_before integer check (head_count_before >= 0),
  head_count_after integer check (head_count_after >= 0),
  ${VALIDITY},
  reported_on date not null,
  end_reported_on date,
  version integer not null default 1,
  ${PROVENANCE},
  check ((valid_to is null) = (end_reported_on is null))
);
create index organisation_of_unit on organisation (unit_id, name, id);
create index organisation_parent on organisation (parent_id);
create index organisation_name on organisation (name, id);

create table organisation_predecessor (
  predecessor_id text not null references organisation,
  successor_id text not null references organisation,
  effective_on date not null,
  primary key (predecessor_id, successor_id)
);
create index organisation_predecessor_successor on organisation_predecessor (successor_id);

create table served_unit (
  organisation_id text not null references organisation,
  unit_id text not null,
  ${VALIDITY},
  primary key (organisation_id, unit_id, valid_from)
);
create index served_unit_unit on served_unit (unit_id);

create table quota (
  organisation_id text not null references organisation,
  unit_id text not null,
  ${CATEGORY},
  speciality text not null,
  headcount integer not null check (headcount >= 0),
  ${VALIDITY},
  decision text,
  reported_on date not null,
  end_reported_on date,
  version integer not null default 1,
  ${PROVENANCE},
  primary key (organisation_id, category, speciality, valid_from),
  check ((valid_to is null) = (end_reported_on is null)),
  ${noOverlap('quota_once', "organisation_id || ' ' || category || ' ' || speciality")}
);
create index quota_unit on quota (unit_id);

create table post (
  id text primary key,
  organisation_id text not null references organisation,
  unit_id text not null,
  title text not null,
  is_head boolean not null default false,
  ${CATEGORY},
  speciality text not null,
  required_speciality boolean not null default true,
  required_qualification text check (required_qualification in ('NONE', 'INTERMEDIATE', 'COLLEGE',
    'BACHELOR', 'MASTER', 'DOCTOR')),
  fill_by date,
  ${VALIDITY},
  reported_on date not null,
  version integer not null default 1,
  ${PROVENANCE}
);
create index post_organisation on post (organisation_id);
create index post_head on post (unit_id) where is_head;
`;

const PEOPLE = `
create table person (
  id text primary key,
  unit_id text not null,
  name text collate "vi-x-icu" not null,
  given_name text collate "vi-x-icu" not null,
  folded_name text not null,
  birth_date date not null,
  sex text not null check (sex in ('FEMALE', 'MALE')),
  qualification text not null check (qualification in ('NONE', 'INTERMEDIATE', 'COLLEGE',
    'BACHELOR', 'MASTER', 'DOCTOR')),
  specialities text[] not null default '{}',
  digital_skills text check (digital_skills in ('NONE', 'BASIC', 'ADVANCED')),
  subject text unique,
  agency_person_code text unique,
  left_on date,
  reported_on date not null,
  version integer not null default 1,
  ${PROVENANCE},
  unique (id, unit_id)
);
create index person_unit on person (unit_id, given_name, name, id);
create index person_name on person (given_name, name, id);

create table person_identifier (
  ${OF_PERSON},
  cipher bytea not null,
  key_id text not null,
  lookup bytea not null unique,
  primary key (person_id)
);
create table person_ethnicity (
  ${OF_PERSON},
  ethnicity text not null,
  primary key (person_id)
);
create table person_party (
  ${OF_PERSON},
  joined_on date,
  primary key (person_id)
);
create table person_protection (
  ${OF_PERSON},
  reason text not null check (reason in ('PREGNANCY', 'MATERNITY_LEAVE', 'SMALL_CHILD')),
  valid_from date not null,
  valid_to date,
  reported_on date not null,
  primary key (person_id, reason, valid_from)
);
create table person_discipline (
  ${OF_PERSON},
  reason text not null check (reason in ('DISCIPLINE', 'PROSECUTION', 'INSPECTION')),
  valid_from date not null,
  valid_to date,
  reported_on date not null,
  primary key (person_id, reason, valid_from)
);
create table person_rating (
  ${OF_PERSON},
  year integer not null check (year between 1990 and 2100),
  grade text not null check (grade in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
  reported_on date not null,
  primary key (person_id, year)
);
create table person_criterion (
  ${OF_PERSON},
  criterion text not null,
  met boolean not null,
  assessed_on date not null,
  primary key (person_id, criterion, assessed_on)
);
create table training (
  ${OF_PERSON},
  title text not null,
  valid_from date not null,
  valid_to date,
  completed boolean,
  primary key (person_id, title, valid_from)
);
create table pay (
  ${OF_PERSON},
  ${PAY_COMPONENT},
  measure text not null check (measure in ('COEFFICIENT', 'PERCENT', 'AMOUNT')),
  value numeric(14, 4) not null check (value >= 0),
  ${VALIDITY},
  reported_on date not null,
  primary key (person_id, component, valid_from)
);
create table insurance_period (
  ${OF_PERSON},
  from_month text not null,
  to_month text not null,
  public_body boolean not null default true,
  arduous boolean not null default false,
  compensated boolean not null default false,
  reported_on date not null,
  primary key (person_id, from_month),
  check (to_month >= from_month)
);
create table contest (
  person_id text not null references person (id) on delete cascade,
  field text not null,
  requested_on date not null,
  text text not null,
  primary key (person_id, field, requested_on)
);

create table assignment (
  id text primary key,
  person_id text not null references person,
  organisation_id text not null references organisation,
  unit_id text not null,
  post_id text references post,
  kind text not null check (kind in ('PERMANENT', 'SECONDED', 'CONCURRENT', 'ACTING')),
  ${CATEGORY},
  speciality text not null,
  title text,
  ${VALIDITY},
  expected_end date,
  end_reason text check (end_reason in ('MOVED', 'LEFT', 'DISSOLVED', 'RETURNED', 'ENDED')),
  from_organisation_id text references organisation,
  need_id text,
  decision text,
  speciality_fits boolean,
  qualification_fits boolean,
  reported_on date not null,
  end_reported_on date,
  version integer not null default 1,
  ${PROVENANCE},
  check ((valid_to is null) = (end_reported_on is null)),
  check ((kind = 'SECONDED') = (from_organisation_id is not null)),
  ${noOverlap('assignment_one_permanent', 'person_id')} where (kind = 'PERMANENT'),
  ${noOverlap('assignment_one_secondment', 'person_id')} where (kind = 'SECONDED')
);
create index assignment_person on assignment (person_id, valid_from);
create index assignment_organisation on assignment (organisation_id, valid_from);
create index assignment_unit on assignment (unit_id, id);
create index assignment_post on assignment (post_id);
create index assignment_from on assignment (from_organisation_id)
  where from_organisation_id is not null;
create index assignment_misfit on assignment (unit_id, id)
  where speciality_fits = false or qualification_fits = false;
`;

const DEPARTURES = `
create table departure (
  id text primary key,
  person_id text not null,
  unit_id text not null,
  organisation_id text references organisation,
  level text not null check (level in ('CENTRAL', 'PROVINCE', 'COMMUNE')),
  ${CATEGORY},
  sector text not null check (sector in ('CIVIL', 'ARMED_FORCES')),
  kind text not null check (kind in ('EARLY_RETIREMENT', 'RESIGNATION', 'NON_SPECIALISED_END')),
  policy text not null,
  legal_basis text,
  ${BASIS},
  receives_pension boolean,
  requested boolean not null default false,
  arrangement_effective_on date,
  leaving_on date not null,
  status text not null check (status in ('PROPOSED', 'APPRAISED', 'APPROVED', 'PAID', 'REFUSED')),
  decision text,
  refusal_reason text,
  proposed_on date not null,
  proposed_reported_on date not null,
  proposed_by text,
  appraised_on date,
  appraised_reported_on date,
  appraised_by text,
  decided_on date,
  decided_reported_on date,
  decided_by text,
  refused_on date,
  refused_reported_on date,
  paid_on date,
  paid_reported_on date,
  amount bigint check (amount >= 0),
  version integer not null default 1,
  ${PROVENANCE},
  check (num_nulls(appraised_on, appraised_reported_on) in (0, 2)),
  check (num_nulls(decided_on, decided_reported_on) in (0, 2)),
  check (num_nulls(refused_on, refused_reported_on) in (0, 2)),
  check (num_nulls(paid_on, paid_reported_on) in (0, 2)),
  check ((status = 'REFUSED') = (refused_on is not null)),
  check ((status in ('APPROVED', 'PAID')) = (decided_on is not null)),
  check ((status = 'PAID') = (paid_on is not null)),
  foreign key (person_id, unit_id) references person (id, unit_id) on update cascade
);
create index departure_person on departure (person_id);
create index departure_unit on departure (unit_id, id);
create index departure_organisation on departure (organisation_id) where organisation_id is not null;
create unique index departure_open on departure (person_id, policy, leaving_on)
  where status <> 'REFUSED';

create table payment (
  departure_id text not null references departure,
  person_id text not null,
  unit_id text not null,
  reference text not null,
  paid_on date not null,
  amount bigint not null check (amount > 0),
  reported_on date not null,
  primary key (departure_id, reference),
  foreign key (person_id, unit_id) references person (id, unit_id) on update cascade
);
create index payment_person on payment (person_id);
`;

const REVIEW_AND_REINFORCEMENT = `
create table review_round (
  id text primary key,
  unit_id text not null,
  title text not null,
  must_check text[] not null,
  opened_on date not null,
  due_on date not null check (due_on >= opened_on),
  version integer not null default 1,
  ${PROVENANCE},
  unique (unit_id, title)
);
create table review_completion (
  round_id text not null references review_round,
  unit_id text not null,
  completed_on date not null,
  reported_on date not null,
  completed_by text,
  note text,
  primary key (round_id, unit_id)
);

create table reinforcement_need (
  id text primary key,
  unit_id text not null,
  organisation_id text not null references organisation,
  ${CATEGORY},
  speciality text not null,
  headcount integer not null check (headcount > 0),
  needed_from date not null,
  reported_on date not null,
  closed_on date,
  version integer not null default 1,
  ${PROVENANCE}
);
create index reinforcement_need_unit on reinforcement_need (unit_id);
create table reinforcement_offer (
  id text primary key,
  unit_id text not null,
  organisation_id text not null references organisation,
  ${CATEGORY},
  speciality text not null,
  headcount integer not null check (headcount > 0),
  until date,
  reported_on date not null,
  closed_on date,
  version integer not null default 1,
  ${PROVENANCE}
);
create index reinforcement_offer_unit on reinforcement_offer (unit_id);

create table command_result (
  command text not null,
  key text not null,
  input_hash text not null,
  entity_id text not null,
  at timestamptz not null default now(),
  primary key (command, key)
);

create table sample_run (
  fingerprint text primary key,
  finished_at timestamptz not null default now(),
  rows integer not null
);
`;

/** What anyone may read and officers of the territory change. */
const OPEN_TABLES = [
  'organisation',
  'quota',
  'post',
  'review_round',
  'review_completion',
  'reinforcement_need',
  'reinforcement_offer',
] as const;

/** Kinds of data about people, each behind a scope of its own beside the people's. */
const KINDS: Readonly<Record<string, string>> = {
  person_identifier: 'people:identifiers',
  person_ethnicity: 'people:ethnicity',
  person_party: 'people:party',
  person_protection: 'people:health',
  person_discipline: 'people:discipline',
  pay: 'people:pay',
  insurance_period: 'people:pay',
  person_rating: 'people:read',
  person_criterion: 'people:read',
  training: 'people:read',
  assignment: 'people:read',
};

const RECORDS = { table: 'person', id: 'id', self: 'subject' };
const OWN = { person: 'person_id', records: RECORDS };

const GUARDS = [
  guardTableDdl({
    table: 'person',
    unit: 'unit_id',
    scope: 'people:read',
    writeScope: 'people:write',
    self: 'subject',
  }),
  ...Object.entries(KINDS).map(([table, scope]) =>
    guardTableDdl({ table, unit: 'unit_id', scope, writeScope: 'people:write', ownThrough: OWN }),
  ),
  // Whoever takes a step needs the step's own scope, and to see the people.
  guardTableDdl({ table: 'departure', unit: 'unit_id', scope: 'people:read', ownThrough: OWN }),
  guardTableDdl({
    table: 'payment',
    unit: 'unit_id',
    scope: 'people:pay',
    writeScope: 'people:read',
    ownThrough: OWN,
  }),
  ...OPEN_TABLES.map((table) =>
    guardTableDdl({ table, unit: 'unit_id', openToRead: true, writeScope: 'organisations:write' }),
  ),
  guardOwnTableDdl({
    table: 'contest',
    ...OWN,
    insertScope: 'own:write',
  }),
].join(';\n');

/** Organisations, posts, people, assignments, departures, and what is counted of them. */
export class Personnel1795737600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create extension if not exists btree_gist;
${CHANGE_LOG_DDL};
${FOLLOWED_LOG_DDL};
${UNIT_SCOPE_DDL};
${AUDIT_DDL};
${ORGANISATIONS}
${PEOPLE}
${DEPARTURES}
${REVIEW_AND_REINFORCEMENT}
${FIT_DDL}
${STAFFING_TALLY_DDL}
${DEPARTURE_TALLY_DDL}
${NEED_FILL_DDL}
${MAY_MOVE_DDL}
${GUARDS};
${RESTRAINT_DDL}`);
  }

  async down(): Promise<void> {
    throw new Error('The first migration is undone by dropping the database.');
  }
}
