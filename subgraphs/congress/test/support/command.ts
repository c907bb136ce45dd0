import type { Language, Viewer } from '@haicap/subgraph-kit/protocol';
import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { type TestCongress, TODAY } from './congress.ts';
import { officerOf } from './viewers.ts';

const MILESTONES = 'milestones { code dueOn doneOn evidence version }';
const RECORDED = {
  CongressRecorded: `daysLate congress { id version contents committee delegation ageMonth latestOn
    mostDays pilot provenance planned { from to } preparatoryOn held { from to } ${MILESTONES}
    documents { id kind title status dueOn version } personnelPlan { id step dueOn version } }`,
  CongressDocumentRecorded: 'document { id status version since versions { number reference } }',
  PersonnelPlanRecorded: `plan { id step version since returned { on reason }
    bodies { body seats women young } }`,
  PlanCandidateRecorded: 'candidate { id name person { id } birthMonth withdrawnOn version }',
  CongressWeekReported: 'week unit { id } closedAt',
} as const;

type Recorded = keyof typeof RECORDED;

const FAMILIES: Readonly<Record<string, Recorded>> = {
  openCongress: 'CongressRecorded',
  planCongress: 'CongressRecorded',
  completeMilestone: 'CongressRecorded',
  reopenMilestone: 'CongressRecorded',
  appointCommittee: 'CongressRecorded',
  recordResults: 'CongressRecorded',
  addDocument: 'CongressDocumentRecorded',
  addDocumentVersion: 'CongressDocumentRecorded',
  submitDocument: 'CongressDocumentRecorded',
  appraiseDocument: 'CongressDocumentRecorded',
  approveDocument: 'CongressDocumentRecorded',
  adoptDocument: 'CongressDocumentRecorded',
  setPlanSeats: 'PersonnelPlanRecorded',
  submitPlan: 'PersonnelPlanRecorded',
  appraisePlan: 'PersonnelPlanRecorded',
  approvePlan: 'PersonnelPlanRecorded',
  returnPlan: 'PersonnelPlanRecorded',
  addCandidate: 'PlanCandidateRecorded',
  withdrawCandidate: 'PlanCandidateRecorded',
  reportWeek: 'CongressWeekReported',
};

/** What refusals tell beside their reason, where tests look at it; each in the unions that have it. */
const STALE = '... on CongressVersionStale { givenVersion version }';
const STEP = '... on CongressStepOutOfOrder { subject at expected }';
const SEATS = '... on SeatsExceeded { body given seats }';
const FACTS: Readonly<Record<Recorded, string>> = {
  CongressRecorded: `${STALE} ${STEP} ${SEATS} ... on CongressTooLong { days mostDays }`,
  CongressDocumentRecorded: `${STALE} ${STEP} ... on CongressDayOutOfOrder { earliest }`,
  PersonnelPlanRecorded: `${STALE} ${STEP} ${SEATS} ... on PastReferenceMonth { givenMonth referenceMonth }`,
  PlanCandidateRecorded: `${STALE} ${STEP} ${SEATS} ... on PlanCandidateStands { candidateId }
    ... on CandidateNotEligible {
    outcome findings { code figure limit } }`,
  CongressWeekReported: '... on WeekNotOver { deadline } ... on WeekClosedAlready { closedAt }',
};

export interface CommandOptions {
  readonly viewer?: Viewer;
  readonly language?: Language;
  readonly today?: string;
  readonly requestId?: string;
  /** What else to ask of the answer, such as the fields of a refusal. */
  readonly also?: string;
}

/** The officer of the first province: the viewer where none is named. */
export const CITY_OFFICER = officerOf('builder', UNITS.city);
export const APPRAISER = officerOf('appraiser', UNITS.city);
export const APPROVER = officerOf('approver', UNITS.city);

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
export type CommandReply = any;

/** Runs a command; its answer, or the code of the error. Many may run at once. */
export async function command(
  { subgraph }: TestCongress,
  name: string,
  input: object,
  options: CommandOptions = {},
): Promise<CommandReply> {
  const { viewer = CITY_OFFICER, language = 'en', today = TODAY } = options;
  const { requestId = name, also = '' } = options;
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const family = FAMILIES[name];
  const recorded = family
    ? `... on ${family} { alreadyRecorded ${RECORDED[family]} } ${FACTS[family]}`
    : '';
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) {
    __typename ... on Refusal { code message } ${recorded} ${also} } }`;
  const context = { requestId, today, language, viewer };
  const result = await subgraph.execute({ query, variables: { input } }, context);
  const [error] = result.errors ?? [];
  if (error) return { error: error.extensions?.code ?? error.message, message: error.message };
  return JSON.parse(JSON.stringify(result.data))[name];
}
