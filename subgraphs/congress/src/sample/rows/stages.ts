import { insertStage, logCreated, type Stage } from '@haicap/subgraph-kit';
import type { SampleRows } from './SampleRows.ts';

type Columns = Readonly<Record<string, string>>;

const SAMPLE = { provenance: `'SAMPLE'` };
const TERM = { term: `'TERM_2025_2030'` };
const ELECTION = { election_day: `date '2026-03-15'` };
const OF_CONGRESS = { congress_id: 'text', unit_id: 'text' };

/** The rows of one table, copied as they are with what every one of them has. */
function stage(
  table: string,
  of: Stage<SampleRows>['of'],
  columns: Columns,
  constants: Columns,
  more: (name: string) => readonly string[] = () => [],
): Stage<SampleRows> {
  const name = `sample_${table}`;
  return {
    name,
    of,
    columns,
    writes: [insertStage(table, name, columns, constants), ...more(name)],
  };
}

const organisations = stage(
  'party_organisation',
  (rows) => rows.organisations,
  {
    id: 'text',
    unit_id: 'text',
    level: 'text',
    name: 'text',
    folded_name: 'text',
    parent_id: 'text',
    merged: 'boolean',
    valid_from: 'date',
  },
  { ...SAMPLE, reported_on: `date '2025-07-01'` },
  (name) => [logCreated('PartyOrganisation', name, 'unitId,level,name,parent,merged,validFrom')],
);

const memberships = stage(
  'party_membership',
  (rows) => rows.memberships,
  { organisation_id: 'text', unit_id: 'text', members: 'integer', bases: 'integer' },
  { ...SAMPLE, counted_on: `date '2025-07-01'`, reported_on: `date '2025-07-01'` },
);

const congresses = stage(
  'congress',
  (rows) => rows.congresses,
  {
    id: 'text',
    organisation_id: 'text',
    unit_id: 'text',
    level: 'text',
    contents: 'text',
    committee_choice: 'text',
    delegation_choice: 'text',
    age_month: 'text',
    latest_on: 'date',
    most_days: 'integer',
    planned_from: 'date',
    planned_to: 'date',
    preparatory_on: 'date',
    held_from: 'date',
    held_to: 'date',
    reported_on: 'date',
  },
  { ...SAMPLE, ...TERM },
  (name) => [logCreated('PartyCongress', name, 'organisation,term,contents')],
);

const milestones = stage(
  'milestone',
  (rows) => rows.milestones,
  { ...OF_CONGRESS, code: 'text', due_on: 'date', done_on: 'date', evidence: 'text' },
  { ...SAMPLE, reported_on: 'done_on' },
);

const documents = stage(
  'congress_document',
  (rows) => rows.documents,
  {
    id: 'text',
    ...OF_CONGRESS,
    kind: 'text',
    title: 'text',
    due_on: 'date',
    drafting_on: 'date',
    consulted_on: 'date',
    appraised_on: 'date',
    approved_on: 'date',
    adopted_on: 'date',
  },
  {
    ...SAMPLE,
    reported_on: `coalesce(adopted_on, approved_on, appraised_on, consulted_on, drafting_on,
      date '2025-07-01')`,
  },
);

const plans = stage(
  'personnel_plan',
  (rows) => rows.plans,
  {
    id: 'text',
    ...OF_CONGRESS,
    due_on: 'date',
    built_on: 'date',
    appraised_on: 'date',
    decided_on: 'date',
  },
  {
    ...SAMPLE,
    reported_on: `coalesce(decided_on, appraised_on, built_on, date '2025-07-01')`,
  },
);

const planBodies: Stage<SampleRows> = {
  name: 'sample_plan_body',
  of: (rows) => rows.planBodies,
  columns: { plan_id: 'text', unit_id: 'text', body: 'text', seats: 'integer' },
  writes: [
    `insert into plan_body (plan_id, unit_id, body, seats)
     select plan_id, unit_id, body, seats from sample_plan_body`,
  ],
};

const subcommittees = stage(
  'subcommittee',
  (rows) => rows.subcommittees,
  { ...OF_CONGRESS, kind: 'text', set_up_on: 'date', members: 'integer' },
  { ...SAMPLE, reported_on: 'set_up_on' },
);

const results = stage(
  'committee_result',
  (rows) => rows.results,
  {
    ...OF_CONGRESS,
    decided_on: 'date',
    members: 'integer',
    standing: 'integer',
    inspection: 'integer',
    deputies: 'integer',
    inspection_chairs: 'integer',
    women: 'integer',
    women_in_standing: 'integer',
    young: 'integer',
    science_technology: 'integer',
    ethnic_minorities: 'integer',
    new_members: 'integer',
    age_sum: 'integer',
    secretary_local: 'boolean',
    delegates: 'integer',
  },
  { ...SAMPLE, secretaries: '1', reported_on: 'decided_on' },
);

const delegations = stage(
  'delegation',
  (rows) => rows.delegations,
  {
    ...OF_CONGRESS,
    choice: 'text',
    delegates: 'integer',
    women: 'integer',
    decided_on: 'date',
  },
  { ...SAMPLE, reported_on: 'decided_on' },
);

const elections = stage(
  'election_preparation',
  (rows) => rows.elections,
  {
    unit_id: 'text',
    body: 'text',
    seats: 'integer',
    electoral_units: 'integer',
    first_consultation: 'integer',
    second_consultation: 'integer',
    third_consultation: 'integer',
    candidates: 'integer',
    women: 'integer',
    young: 'integer',
    ethnic_minorities: 'integer',
    self_nominated: 'integer',
    voters: 'integer',
  },
  { ...SAMPLE, ...ELECTION, reported_on: `date '2026-02-26'` },
);

const electionSteps = stage(
  'election_step',
  (rows) => rows.electionSteps,
  { unit_id: 'text', code: 'text', done_on: 'date' },
  { ...SAMPLE, ...ELECTION, reported_on: 'done_on' },
);

/** In the order of what refers to what. */
export const STAGES: readonly Stage<SampleRows>[] = [
  organisations,
  memberships,
  congresses,
  milestones,
  documents,
  plans,
  planBodies,
  subcommittees,
  results,
  delegations,
  elections,
  electionSteps,
];
