import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DevelopmentIssuer,
  developmentIssuer,
  developmentViewer,
  unitWithCode,
} from '@haicap/stack';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hireIn, type OpenStaff, openStaff } from '../personnel/openStaff.ts';
import { type Answer, type OpenGraph, openGraph, type Way } from '../support/openGraph.ts';
import { accessTable, type Outcome } from './accessTable.ts';

const TABLE = accessTable();
const SENSITIVE = {
  Pay: 'pay',
  Identifiers: 'identifier',
  Ethnicity: 'ethnicity',
  Party: 'partyMember',
  Health: 'protections',
  Discipline: 'proceedings',
} as const;
/** Sài Gòn, Bến Thành of the same city, Hoàn Kiếm of Hà Nội. */
const UNITS = {
  'People in 26740': '26740.2',
  'People elsewhere in 79': '26743.2',
  'People in another province': '00070.2',
} as const;
const WAYS: readonly Way[] = ['inline', 'http'];

let staff: OpenStaff;
let issuer: DevelopmentIssuer;
let folder: string;
const graphs = {} as Record<Way, OpenGraph>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haicap-issuer-'));
  [staff, issuer] = await Promise.all([openStaff(), developmentIssuer(folder)]);
  await hireIn(staff.personnel, Object.values(UNITS));
  const subgraphs = [staff.territory.subgraph, staff.personnel.subgraph];
  const clock = { now: () => new Date() };
  for (const way of WAYS) {
    graphs[way] = await openGraph(subgraphs, { way, clock, tokens: issuer.tokens });
  }
}, 240_000);
afterAll(async () => {
  for (const way of WAYS) await graphs[way]?.close();
  await staff?.close();
  await rm(folder, { recursive: true });
});

async function headersFor(name: string, purpose = true): Promise<Record<string, string>> {
  const viewer = developmentViewer(name);
  if (!viewer) throw new Error(`There is no viewer ${name}.`);
  if (viewer.id === 'public') return {};
  const unitOf = unitWithCode(staff.territory.subgraph);
  const { territory: over } = viewer;
  const unit = over === null || over === 'VN' ? over : await unitOf(over);
  return {
    authorization: `Bearer ${await issuer.sign(viewer, unit)}`,
    ...(purpose && { 'haicap-purpose': 'staff-review' }),
  };
}

const READ = `query Staff($id: ID!) { unit(id: $id) { fullName people { edges { node { id name
  pay { value } identifier ethnicity partyMember protections { reason } proceedings { reason } } } } } }`;
/** Where the answer has the first of the people. */
const FIRST = ['unit', 'people', 'edges', 0, 'node'] as const;

function outcomeAt({ data, errors = [] }: Answer, ...path: readonly (string | number)[]): Outcome {
  const denials = errors.filter(({ path: at }) => JSON.stringify(at) === JSON.stringify(path));
  // Where a field that cannot be null is denied, what holds it is null.
  const value = path.reduce((within, step) => within?.[step] ?? null, data);
  if (denials.length > 0) {
    expect(denials.map(({ extensions }) => extensions?.code)).toEqual([
      'UNAUTHORIZED_FIELD_OR_TYPE',
    ]);
    expect(value).toBeNull();
    return 'denied';
  }
  if (Array.isArray(value)) return value.length > 0 ? 'yes' : 'none';
  expect(value).not.toBeNull();
  expect(value).toBeDefined();
  return 'yes';
}

let changes = 0;
const CHANGE = `mutation ($input: EnactReorganisationInput!) {
  enactReorganisation(input: $input) { __typename ... on Refusal { message } } }`;
const COMMUNES = `query ($id: ID!) { unit(id: $id) { children(first: 100) {
  edges { node { id validFrom versions { validFrom } } } } } }`;

/** Renames a commune that no other change has touched. */
async function change(way: Way, province: string, headers: Record<string, string>) {
  const { ask } = graphs[way];
  const list = await ask(COMMUNES, { id: province });
  changes += 1;
  const { node } = list.data.unit.children.edges[changes];
  const input = {
    legalText: { number: `${changes}/NQ-THU`, issuer: 'Quốc hội', operatesFrom: '2027-01-01' },
    changed: [
      {
        unit: node.id.split('@')[0],
        version: node.versions.at(-1).validFrom,
        kind: 'COMMUNE',
        fullName: `Xã Thử ${changes}`,
      },
    ],
  };
  const answer = await ask(CHANGE, { input }, headers);
  if (answer.errors?.[0]?.extensions?.code === 'FORBIDDEN') return 'forbidden';
  if (outcomeAt(answer, 'enactReorganisation') === 'denied') return 'denied';
  expect(answer.data.enactReorganisation).toEqual({ __typename: 'ReorganisationEnacted' });
  return 'yes';
}

async function seen(way: Way, name: string): Promise<Map<string, Outcome>> {
  const headers = await headersFor(name);
  const outcomes = new Map<string, Outcome>();
  for (const [kind, id] of Object.entries(UNITS)) {
    const answer = await graphs[way].ask(READ, { id }, headers);
    if (kind === 'People in 26740') {
      outcomes.set('Units', outcomeAt(answer, 'unit', 'fullName'));
      for (const [sensitive, field] of Object.entries(SENSITIVE)) {
        const listed = answer.data.unit.people !== null;
        const path = listed ? [...FIRST, field] : ['unit', 'people'];
        outcomes.set(sensitive, outcomeAt(answer, ...path));
      }
    }
    const listed = answer.data.unit.people !== null;
    outcomes.set(kind, outcomeAt(answer, 'unit', 'people', ...(listed ? ['edges'] : [])));
  }
  outcomes.set('Change a commune of 79', await change(way, '79.2', headers));
  outcomes.set('Change one of another province', await change(way, '01.1', headers));
  return outcomes;
}

it('the table has six viewers and twelve kinds of data', () => {
  expect([...TABLE.keys()]).toEqual([
    'public',
    'analyst',
    'commune-26740',
    'province-79',
    'ministry',
    'agency',
  ]);
  for (const kinds of TABLE.values()) expect(kinds.size).toBe(12);
});

describe.each(WAYS)('%s', (way) => {
  it.each([...TABLE.keys()])('%s sees and does what docs/ACCESS.md says', async (name) => {
    const expected = TABLE.get(name);
    expect(Object.fromEntries(await seen(way, name))).toEqual(
      Object.fromEntries(expected ?? new Map()),
    );
  });

  it('without a purpose even the ministry sees names alone', async () => {
    const headers = await headersFor('ministry', false);
    const answer = await graphs[way].ask(READ, { id: '26740.2' }, headers);
    for (const field of Object.values(SENSITIVE)) {
      expect(outcomeAt(answer, ...FIRST, field)).toBe('denied');
    }
    expect(answer.data.unit.people.edges[0].node.name).toBe('Nguyễn Thị 26740.2');
  });

  it('what is denied is not read: no audit row names the request', async () => {
    const headers = { ...(await headersFor('analyst')), 'x-request-id': `denied-${way}` };
    await graphs[way].ask(READ, { id: '26740.2' }, headers);
    const officer = { ...(await headersFor('province-79')), 'x-request-id': `read-${way}` };
    await graphs[way].ask(READ, { id: '26740.2' }, officer);
    const { rows } = await staff.personnel.owner.query(
      `select distinct request_id, subject, purpose, persons from audit_entry
       where request_id = any($1)`,
      [[`denied-${way}`, `read-${way}`]],
    );
    expect(rows).toEqual([
      {
        request_id: `read-${way}`,
        subject: 'province-79',
        purpose: 'staff-review',
        persons: ['p-26740.2'],
      },
    ]);
  });
});
