import type { Language, Viewer } from '@haicap/subgraph-kit/protocol';
import { type TestPersonnel, TODAY } from './personnel.ts';
import { officerOf } from './viewers.ts';

/** What each family of commands shows of what it recorded. */
const RECORDED = {
  Organisation: `organisation { id version validTo level provenance } post { id version validTo }`,
  Person: `person { id version unit { id } }`,
  Assignment: `assignment { id version validFrom validTo endReason kind }`,
  Departure: `departure { id version status leavingOn }`,
} as const;

type Family = keyof typeof RECORDED;

const FAMILIES: Readonly<Record<string, Family>> = {
  registerOrganisation: 'Organisation',
  changeOrganisation: 'Organisation',
  setQuota: 'Organisation',
  openPost: 'Organisation',
  changePost: 'Organisation',
  dissolveOrganisation: 'Organisation',
  hirePerson: 'Person',
  changePerson: 'Person',
  recordPay: 'Person',
  recordInsurance: 'Person',
  recordRating: 'Person',
  recordProtection: 'Person',
  recordProceeding: 'Person',
  assignPerson: 'Assignment',
  secondPerson: 'Assignment',
  endAssignment: 'Assignment',
  proposeDeparture: 'Departure',
  appraiseDeparture: 'Departure',
  approveDeparture: 'Departure',
  payDeparture: 'Departure',
  refuseDeparture: 'Departure',
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
export const CITY_OFFICER = officerOf('79.2');

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
export type CommandReply = any;

/** Runs a command; its answer, or the code of the error. Many may run at once. */
export async function command(
  { subgraph }: TestPersonnel,
  name: string,
  input: object,
  options: CommandOptions = {},
): Promise<CommandReply> {
  const { viewer = CITY_OFFICER, language = 'en', today = TODAY } = options;
  const { requestId = 'test', also = '' } = options;
  const family = FAMILIES[name] as Family;
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) {
    __typename ... on Refusal { code message }
    ... on ${family}Recorded { alreadyRecorded ${RECORDED[family]} } ${also} } }`;
  const context = { requestId, today, language, viewer };
  const result = await subgraph.execute({ query, variables: { input } }, context);
  const [error] = result.errors ?? [];
  if (error) return { error: error.extensions?.code ?? error.message, message: error.message };
  return JSON.parse(JSON.stringify(result.data))[name];
}

/** The version of a row. */
export async function versionOf(
  personnel: TestPersonnel,
  table: string,
  id: string,
): Promise<number> {
  const rows = await personnel.arrange(`select version from ${table} where id = $1`, [id]);
  return rows[0]?.version as number;
}
