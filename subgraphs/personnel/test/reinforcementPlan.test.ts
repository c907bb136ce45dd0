import { poolOf, readAs } from '@haicap/subgraph-kit';
import type { Viewer } from '@haicap/subgraph-kit/protocol';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insert } from './support/facts.ts';
import { type AskOptions, openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { UNITS } from './support/smallUnits.ts';
import { body, staff } from './support/staff.ts';
import { ANALYST, officerOf } from './support/viewers.ts';

const { city, saigon, tanDinh, conDao, hanoi, hoanKiem } = UNITS;
const PROTECTED = ['s-pregnant', 's-accused', 's-leaving', 's-away'];
const DAY = { valid_from: '2026-01-01', reported_on: '2026-01-01' };

let personnel: TestPersonnel;

/**
 * Land, all of them. Two too many in the department, five in Sài Gòn of whom one may be moved; two
 * places in Tân Định, of the same former district; two asked for in Côn Đảo, where one is vacant.
 */
beforeAll(async () => {
  personnel = await openPersonnel();
  const department = { level: 'PROVINCE', kind: 'PROVINCIAL_DEPARTMENT' };
  await body(personnel, 'department', city, 1, ['d-3'], department);
  await staff(personnel, 'd-1', 'department', city, { person: { qualification: 'COLLEGE' } });
  await staff(personnel, 'd-2', 'department', city);
  await body(personnel, 'saigon', saigon, 1, ['s-free', 's-more', ...PROTECTED]);
  await body(personnel, 'tandinh', tanDinh, 2);
  await body(personnel, 'condao', conDao, 1);
  await body(personnel, 'hanoi', hoanKiem, 0, ['h-1']);
  await insert(personnel, 'post', {
    id: 'post',
    organisation_id: 'condao',
    unit_id: conDao,
    required_qualification: 'BACHELOR',
  });
  await insert(personnel, 'reinforcement_need', {
    id: 'need',
    organisation_id: 'condao',
    unit_id: conDao,
    headcount: 2,
  });
  await protect();
});
afterAll(() => personnel.close());

async function protect() {
  const about = (person_id: string, reason: string) => ({
    person_id,
    unit_id: saigon,
    reason,
    ...DAY,
  });
  await insert(personnel, 'person_protection', about('s-pregnant', 'PREGNANCY'));
  await insert(personnel, 'person_discipline', about('s-accused', 'INSPECTION'));
  await insert(personnel, 'departure', { id: 'd', person_id: 's-leaving', unit_id: saigon });
  // Sent to another province: present no longer, though the post is kept.
  await insert(personnel, 'assignment', {
    id: 'away',
    kind: 'SECONDED',
    person_id: 's-away',
    organisation_id: 'hanoi',
    unit_id: hoanKiem,
    from_organisation_id: 'saigon',
  });
  await insert(personnel, 'person_protection', {
    ...about('s-more', 'SMALL_CHILD'),
    valid_to: '2026-12-01',
  });
}

const PLAN = `query ($province: ID!, $asOf: Date, $options: ReinforcementOptions) {
  reinforcementPlan(province: $province, asOf: $asOf, options: $options) {
    province { id } asOf basis limitPerOrganisation needed cost isSample
    weights { unmet unmetPriority unmetAsked fromProvincialBody fromFormerDistrict fromProvince notOffered }
    moves { fromOrganisation { id } toOrganisation { id } category speciality nearness cost
      isOffered isPriority need { id } person { id } }
    unmet { organisation { id } count isPriority need { id } } } }`;

async function plan(variables: object = {}, options: AskOptions = { viewer: officerOf(city) }) {
  const answer = await personnel.ask(PLAN, {
    ...options,
    variables: { province: city, ...variables },
  });
  return answer.errors.length > 0
    ? { code: answer.errors[0]?.extensions?.code }
    : { ...answer.data.reinforcementPlan, statements: answer.statements };
}

type Told = Awaited<ReturnType<typeof plan>>;
const routes = ({ moves }: Told) =>
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  moves.map(({ fromOrganisation, toOrganisation, person }: any) =>
    [fromOrganisation.id, toOrganisation.id, person?.id ?? null].join(' '),
  );

describe('the plan of a province', () => {
  it('sends who may be moved to where it weighs most, and says what stays unmet', async () => {
    const told = await plan({ options: { limitPerOrganisation: 1 } });
    // Asked for in Côn Đảo: 1 point from the department, 21 from Sài Gòn; two vacancies stay.
    expect(told).toMatchObject({
      province: { id: city },
      asOf: '2026-11-25',
      basis: 'PEOPLE',
      limitPerOrganisation: 1,
      needed: 4,
      cost: 1 + 21 + 2 * 1000,
      unmet: [{ organisation: { id: 'tandinh' }, count: 2, need: null }],
      weights: { unmet: 1000, unmetPriority: 500, unmetAsked: 100, fromProvince: 20 },
      isSample: false,
    });
    expect(told.moves).toMatchObject([
      { nearness: 'PROVINCIAL_BODY', cost: 1, need: { id: 'need' }, isOffered: false },
      { nearness: 'SAME_PROVINCE', cost: 21, need: { id: 'need' } },
    ]);
    // A post in Côn Đảo asks for a bachelor: d-1 has none. Of those in Sài Gòn one may go.
    expect(routes(told)).toEqual(['department condao d-2', 'saigon condao s-free']);
  });

  it('takes as many from the province as may go before it takes from communes', async () => {
    const told = await plan();
    expect(routes(told)).toEqual([
      'department condao d-2',
      'department condao d-3',
      'saigon tandinh s-free',
    ]);
    expect(told).toMatchObject({ cost: 1 + 1 + 11 + 1000, unmet: [{ count: 1 }] });
  });

  it('puts remote and difficult units first', async () => {
    const told = await plan({ options: { limitPerOrganisation: 1, priorityUnits: [tanDinh] } });
    // No post in Tân Định asks for a degree: the first by id goes.
    expect(routes(told)).toEqual(['department tandinh d-1', 'saigon tandinh s-free']);
    expect(told).toMatchObject({
      cost: 1 + 11 + 2 * 1100,
      moves: [{ isPriority: true }, { isPriority: true }],
      unmet: [{ organisation: { id: 'condao' }, count: 2, need: { id: 'need' } }],
    });
  });

  it('never names who is protected, even to those who may not see why', async () => {
    const { scopes, ...officer } = officerOf(city);
    const blind = {
      ...officer,
      scopes: scopes.filter((scope) => !['people:health', 'people:discipline'].includes(scope)),
    };
    for (const viewer of [officerOf(city), blind]) {
      const told = await plan({ options: { limitPerOrganisation: 100 } }, { viewer });
      expect(routes(told)).toEqual([
        'department condao d-2',
        'department condao d-3',
        'saigon tandinh s-free',
      ]);
    }
  });

  it('never takes a body below its quota, and asks nobody of another province', async () => {
    await personnel.arrange(`update quota set headcount = 3 where organisation_id = 'department'`);
    expect(routes(await plan())).toEqual(['saigon condao s-free']);
    await personnel.arrange(`update quota set headcount = 1 where organisation_id = 'department'`);
  });

  it('answers for another day', async () => {
    // On 1 December the child of s-more is no longer small.
    const told = await plan({ asOf: '2026-12-01' });
    expect(routes(told)).toContain('saigon tandinh s-more');
    expect(told).toMatchObject({ asOf: '2026-12-01', unmet: [] });
  });

  it('heeds offers, and takes no more of them than there are people', async () => {
    await insert(personnel, 'reinforcement_offer', {
      id: 'offer',
      organisation_id: 'saigon',
      unit_id: saigon,
      headcount: 9,
    });
    const told = await plan({ options: { limitPerOrganisation: 1 } });
    expect(told).toMatchObject({ cost: 1 + 20 + 2000, moves: [{}, { isOffered: true, cost: 20 }] });
    await personnel.arrange(`delete from reinforcement_offer`);
  });

  it('gives counts to those who do not see everybody, and names nobody', async () => {
    for (const viewer of [ANALYST, officerOf(saigon), officerOf(hanoi)]) {
      const told = await plan({}, { viewer });
      expect(told).toMatchObject({ basis: 'COUNTS', needed: 4, unmet: [] });
      expect(routes(told)).toEqual([
        'department condao ',
        'department condao ',
        'saigon tandinh ',
        'saigon tandinh ',
      ]);
    }
    const records = await personnel.arrange(
      `select count(*)::int as rows from audit_entry where subject = 'analyst'`,
    );
    expect(records).toEqual([{ rows: 0 }]);
  });

  it('is the same again, in seven statements beside the records', async () => {
    const { statements, ...told } = await plan();
    const { statements: again, ...second } = await plan();
    expect(second).toEqual(told);
    const data = (sql: readonly string[]) => sql.filter((each) => !each.includes('audit_entry'));
    // The province as asked and as answered, cells, candidates, bodies, needs, people.
    expect(data(again)).toHaveLength(7);
    expect(data(statements)).toHaveLength(7);
  });

  it('refuses what is no province and options that make no sense', async () => {
    expect(await plan({ province: saigon })).toEqual({ code: 'BAD_USER_INPUT' });
    expect(await plan({ province: '99.1' })).toEqual({ code: 'NOT_FOUND' });
    const weights = { fromFormerDistrict: 30 };
    for (const options of [{ limitPerOrganisation: 0 }, { weights }, { priorityUnits: ['x'] }]) {
      expect(await plan({ options })).toEqual({ code: 'BAD_USER_INPUT' });
    }
  });
});

describe('whether somebody may be moved', () => {
  const ask = (viewer: Viewer, sql: string, values: readonly unknown[] = []) =>
    readAs(poolOf(personnel.database), viewer, async (client) => {
      const { rows } = await client.query(sql, [...values]);
      return rows;
    });
  const MAY = `select personnel_may_move(id, '2026-11-25') as may from unnest($1::text[]) as p(id)`;
  const mays = async (viewer: Viewer, ids: readonly string[]) =>
    (await ask(viewer, MAY, [ids])).map(({ may }) => may);

  it('is answered by yes or no, of people whom the viewer sees', async () => {
    const { scopes, ...officer } = officerOf(saigon);
    const blind = { ...officer, scopes: ['people:read'] };
    expect(scopes).toContain('people:health');
    expect(await mays(blind, [...PROTECTED, 's-more', 's-free', 'nobody'])).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      null,
    ]);
    expect(await mays(officerOf(conDao), ['s-free', 's-pregnant'])).toEqual([null, null]);
    expect(await mays(ANALYST, ['s-free', 's-pregnant'])).toEqual([null, null]);
  });

  it('opens nothing else, and is not talked into more', async () => {
    const blind = { ...officerOf(saigon), scopes: ['people:read'] };
    const after = await readAs(poolOf(personnel.database), blind, async (client) => {
      await client.query('set local haicap.import = on');
      const told = await client.query(
        `select personnel_movable(array['h-1', 's-free', 's-pregnant'], '2026-11-25') as may`,
      );
      await client.query(`select personnel_vacant_posts(array['post'], '2026-11-25')`);
      const seen = await client.query('select count(*)::int as rows from person_protection');
      return [told.rows, seen.rows];
    });
    expect(after).toEqual([[{ may: 's-free' }], [{ rows: 0 }]]);
  });

  it('leaves the way in as it was', async () => {
    const rows = await ask(
      officerOf(saigon),
      `select personnel_may_move('s-free', '2026-11-25') as may,
         coalesce(current_setting('haicap.import', true), '') as way_in`,
    );
    expect(rows[0]).toEqual({ may: true, way_in: '' });
  });
});
