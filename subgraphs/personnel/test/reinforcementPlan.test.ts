import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insert } from './support/facts.ts';
import { arrangeLandStaff } from './support/landStaff.ts';
import { type AskOptions, openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { ANALYST, officerOf } from './support/viewers.ts';

const { city, saigon, tanDinh, hanoi } = UNITS;
let personnel: TestPersonnel;

beforeAll(async () => {
  personnel = await openPersonnel();
  await arrangeLandStaff(personnel);
});
afterAll(() => personnel.close());

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
