import { createLogger } from '@haicap/gateway';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noonTokens } from '../access/noonIssuer.ts';
import { type OpenGraph, openGraph } from '../support/openGraph.ts';
import { MR_C } from './benefitExamples.ts';
import { analyst, hireIn, type OpenStaff, officer, openStaff } from './openStaff.ts';

const UNIT = '26740.2';
const OTHER = '00070.2';
/** Values that stand nowhere else. */
const MARKED = {
  ...MR_C,
  birthDate: '1966-01-17',
  salary: {
    coefficient: 4.6513,
    allowances: [{ kind: 'RESERVATION_DIFFERENCE', amount: 7_654_321 }],
  },
};
const MARKS = /1966-01-17|4\.6513|7654321/;

let staff: OpenStaff;
let graph: OpenGraph;
const logged: string[] = [];

beforeAll(async () => {
  staff = await openStaff();
  await hireIn(staff.personnel, [UNIT, OTHER]);
  graph = await openGraph([staff.territory.subgraph, staff.personnel.subgraph], {
    way: 'http',
    tokens: noonTokens,
    logger: createLogger('trace', { write: (line) => logged.push(line) }),
  });
}, 240_000);
afterAll(async () => {
  await graph?.close();
  await staff?.close();
});

/** How many rows each table has. */
async function rowsByTable() {
  const rows = await staff.personnel.arrange(`
    select table_name as name, (xpath('/row/n/text()',
      query_to_xml(format('select count(*) as n from %I', table_name), false, true, '')))[1]::text as n
    from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

const ASSESS = `query Benefit($input: AssessBenefitInput!) {
  assessBenefit(input: $input) { isDecision cases { total } } }`;
const RECORDED = `query Recorded($id: ID!) {
  assessDeparture(id: $id) { isDecision missing { code } salaries { exact } } }`;

describe('assessBenefit keeps nothing', () => {
  it('stores no row: no audit, no change', async () => {
    const before = await rowsByTable();
    expect((await graph.ask(ASSESS, { input: MARKED })).data.assessBenefit.isDecision).toBe(false);
    expect((await graph.ask(ASSESS, { input: { ...MARKED, topAge: 200 } })).errors).toHaveLength(1);
    expect(await rowsByTable()).toEqual(before);
    // Whoever asks for somebody is on record: it can fail.
    await graph.ask(RECORDED, { id: `d-${UNIT}` }, await officer(UNIT));
    expect(await rowsByTable()).not.toEqual(before);
  });

  it('logs nothing of what was asked, not even where it is refused', async () => {
    logged.length = 0;
    await graph.ask(ASSESS, { input: MARKED });
    await graph.ask(ASSESS, { input: { ...MARKED, topAge: 200 } });
    await graph.ask(ASSESS, { input: { ...MARKED, category: 'NOBODY' } });
    const lines = logged.join('');
    expect(lines).toContain('Benefit');
    expect(lines).not.toMatch(MARKS);
  });
});

describe('assessDeparture', () => {
  const ask = async (headers: Readonly<Record<string, string>>, id = `d-${UNIT}`) =>
    graph.ask(RECORDED, { id }, headers);

  it('answers an officer of the unit with a purpose', async () => {
    const { data, errors } = await ask(await officer(UNIT));
    expect(errors).toBeUndefined();
    expect(data.assessDeparture).toMatchObject({ isDecision: false, missing: [{ code: 'BASIS' }] });
    expect((await ask(await officer(UNIT), `d-${OTHER}`)).data.assessDeparture).toBeNull();
  });

  it('nobody without the scopes, nor without a purpose', async () => {
    const { 'haicap-purpose': purpose, ...silent } = await officer(UNIT);
    expect(purpose).toBe('staff-review');
    for (const headers of [silent, await analyst(), {}]) {
      const { data, errors } = await ask(headers);
      expect(data?.assessDeparture ?? null).toBeNull();
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([
        'UNAUTHORIZED_FIELD_OR_TYPE',
      ]);
    }
  });
});
