import { insertStage, logCreated, type Stage } from '@haicap/subgraph-kit';
import { people } from './personStage.ts';
import type { SampleRows } from './rows.ts';

const BEGUN = `'2025-07-01'`;
const OF_UNIT = { id: 'text', organisation_id: 'text', unit_id: 'text' } as const;
const FIELD = { category: 'text', speciality: 'text' } as const;

const REPORTED = { valid_from: BEGUN, reported_on: BEGUN, provenance: `'SAMPLE'` };

const ORGANISATION = {
  id: 'text',
  unit_id: 'text',
  level: 'text',
  kind: 'text',
  name: 'text',
  folded_name: 'text',
  parent_id: 'text',
  valid_to: 'date',
};

const organisations: Stage<SampleRows> = {
  name: 'sample_organisation',
  of: (rows) => rows.organisations,
  columns: ORGANISATION,
  writes: [
    insertStage('organisation', 'sample_organisation', ORGANISATION, {
      ...REPORTED,
      end_reported_on: `case when valid_to is not null then date '2025-10-14' end`,
    }),
    logCreated(
      'Organisation',
      'sample_organisation',
      'unitId,level,kind,name,parent,validFrom,validTo',
    ),
  ],
};

const QUOTA = { organisation_id: 'text', unit_id: 'text', ...FIELD, headcount: 'integer' };

const quotas: Stage<SampleRows> = {
  name: 'sample_quota',
  of: (rows) => rows.quotas,
  columns: QUOTA,
  writes: [insertStage('quota', 'sample_quota', QUOTA, REPORTED)],
};

const POST = {
  ...OF_UNIT,
  title: 'text',
  is_head: 'boolean',
  ...FIELD,
  required_speciality: 'boolean',
  required_qualification: 'text',
  fill_by: 'date',
};

const posts: Stage<SampleRows> = {
  name: 'sample_post',
  of: (rows) => rows.posts,
  columns: POST,
  writes: [insertStage('post', 'sample_post', POST, REPORTED)],
};

const NEED = { ...OF_UNIT, ...FIELD, headcount: 'integer' };

const needs: Stage<SampleRows> = {
  name: 'sample_need',
  of: (rows) => rows.needs,
  columns: NEED,
  writes: [
    insertStage('reinforcement_need', 'sample_need', NEED, {
      needed_from: `'2025-09-01'`,
      reported_on: `'2025-08-31'`,
      provenance: `'SAMPLE'`,
    }),
  ],
};

const offers: Stage<SampleRows> = {
  name: 'sample_offer',
  of: (rows) => rows.offers,
  columns: NEED,
  writes: [
    insertStage('reinforcement_offer', 'sample_offer', NEED, {
      reported_on: `'2025-09-05'`,
      provenance: `'SAMPLE'`,
    }),
  ],
};

const OTHER_ASSIGNMENT = {
  ...OF_UNIT,
  person_id: 'text',
  post_id: 'text',
  kind: 'text',
  ...FIELD,
  valid_from: 'date',
  expected_end: 'date',
  from_organisation_id: 'text',
};

const otherAssignments: Stage<SampleRows> = {
  name: 'sample_other_assignment',
  of: (rows) => rows.otherAssignments,
  columns: OTHER_ASSIGNMENT,
  writes: [
    insertStage('assignment', 'sample_other_assignment', OTHER_ASSIGNMENT, {
      reported_on: 'valid_from',
      provenance: `'SAMPLE'`,
    }),
  ],
};

const DEPARTURE = {
  id: 'text',
  person_id: 'text',
  unit_id: 'text',
  organisation_id: 'text',
  level: 'text',
  category: 'text',
  sector: 'text',
  kind: 'text',
  policy: 'text',
  arrangement_effective_on: 'date',
  leaving_on: 'date',
  status: 'text',
  refusal_reason: 'text',
  proposed_on: 'date',
  proposed_reported_on: 'date',
  appraised_on: 'date',
  appraised_reported_on: 'date',
  decided_on: 'date',
  decided_reported_on: 'date',
  refused_on: 'date',
  refused_reported_on: 'date',
  paid_on: 'date',
  paid_reported_on: 'date',
  amount: 'bigint',
};

const departures: Stage<SampleRows> = {
  name: 'sample_departure',
  of: (rows) => rows.departures,
  columns: DEPARTURE,
  writes: [
    insertStage('departure', 'sample_departure', DEPARTURE, {
      requested: 'true',
      provenance: `'SAMPLE'`,
    }),
    `insert into payment (departure_id, person_id, unit_id, reference, paid_on, amount, reported_on)
     select id, person_id, unit_id, 'sample', paid_on, amount, paid_reported_on
     from sample_departure where paid_on is not null`,
  ],
};

/** Everything that is written, in the order of what refers to what. */
export const STAGES: readonly Stage<SampleRows>[] = [
  organisations,
  quotas,
  posts,
  needs,
  offers,
  people,
  otherAssignments,
  departures,
];
