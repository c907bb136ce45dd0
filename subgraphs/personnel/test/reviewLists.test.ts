import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { arrangeReview } from './support/reviewFacts.ts';
import { ANALYST, officerOf } from './support/viewers.ts';

const { city, saigon, tanDinh, conDao, hanoi, hoanKiem, country } = UNITS;
let personnel: TestPersonnel;

beforeAll(async () => {
  personnel = await openPersonnel();
  await arrangeReview(personnel);
});
afterAll(() => personnel.close());

const LISTS = `
  unassignedPeople { totalCount edges { node { id } } }
  mismatchedAssignments { totalCount edges { node { id } } }
  overdueAppointments { totalCount edges { node { id } } }
  valuedLeavers { totalCount edges { node { id } } }`;
const OF_UNITS = `query ($units: [_Any!]!) {
  _entities(representations: $units) { ... on TerritorialUnit { ${LISTS} } } }`;

type Lists = Readonly<
  Record<string, { totalCount: number; edges: readonly { node: { id: string } }[] }>
>;

function idsOf(lists: Lists) {
  return Object.fromEntries(
    Object.entries(lists).map(([name, { totalCount, edges }]) => {
      expect(totalCount).toBe(edges.length);
      return [name, edges.map(({ node }) => node.id)];
    }),
  );
}

async function ofUnits(units: readonly string[], viewer = officerOf(country)) {
  const representations = units.map((id) => ({ __typename: 'TerritorialUnit', id }));
  const answer = await personnel.ask(OF_UNITS, { viewer, variables: { units: representations } });
  expect(answer.errors).toEqual([]);
  // How many reads share a row of the audit depends on when they end.
  const statements = answer.statements.filter((sql) => !sql.includes('audit_entry'));
  return { lists: answer.data._entities.map(idsOf), statements };
}

const ALL = {
  unassignedPeople: ['lost', 'still'],
  mismatchedAssignments: ['a-low', 'a-wrong'],
  overdueAppointments: ['acting', 'empty'],
  valuedLeavers: ['d-recent', 'd-soon', 'd-old-enough'],
};
const NONE = {
  unassignedPeople: [],
  mismatchedAssignments: [],
  overdueAppointments: [],
  valuedLeavers: [],
};

describe('the lists of the review', () => {
  it('hold who was arranged to be on them, in a commune, its province and the country', async () => {
    const { lists } = await ofUnits([saigon, tanDinh, conDao, city, hoanKiem]);
    expect(lists).toEqual([
      { ...ALL, valuedLeavers: [] },
      { ...NONE, valuedLeavers: ALL.valuedLeavers },
      NONE,
      ALL,
      { ...NONE, overdueAppointments: ['hk-empty'] },
    ]);
  });

  it('are asked at the root as well, within a unit and on a day', async () => {
    const query = `query ($within: ID, $asOf: Date) {
      unassignedPeople(within: $within, asOf: $asOf) { edges { node { id } } }
      mismatchedAssignments(within: $within, asOf: $asOf) { edges { node { id } } }
      overdueAppointments(within: $within, asOf: $asOf) { edges { node { id } } }
      valuedLeavers(within: $within, asOf: $asOf) { edges { node { id } } } }`;
    const ask = async (within: string | undefined, asOf?: string) => {
      const { data, errors } = await personnel.ask(query, {
        viewer: officerOf(country),
        variables: { within, asOf },
      });
      expect(errors).toEqual([]);
      return Object.fromEntries(
        Object.entries(data as Lists).map(([name, { edges }]) => [
          name,
          edges.map((e) => e.node.id),
        ]),
      );
    };
    expect(await ask('79')).toEqual(ALL);
    expect(await ask(hanoi)).toEqual({ ...NONE, overdueAppointments: ['hk-empty'] });
    // The day before the body was dissolved, and before the first post was due.
    expect(await ask(city, '2025-12-31')).toEqual({
      unassignedPeople: [],
      mismatchedAssignments: ['a-low', 'a-past', 'a-wrong'],
      overdueAppointments: [],
      valuedLeavers: ['d-long-ago', 'd-recent', 'd-refused', 'd-soon', 'd-old-enough'],
    });
  });

  it('agree with SQL that is written by hand', async () => {
    const rows = await personnel.arrange(`
      select p.id from person p
      where p.left_on is null
        and (select bool_and(o.valid_to is not null) from assignment a, organisation o
             where o.id = a.organisation_id and a.person_id = p.id
               and a.valid_from = (select max(valid_from) from assignment where person_id = p.id))
      order by p.id`);
    expect(rows.map(({ id }) => id)).toEqual(ALL.unassignedPeople);
  });

  it('show an officer of another commune nobody, nor an analyst; posts are no people', async () => {
    const { lists } = await ofUnits([city], officerOf(conDao));
    expect(lists).toEqual([{ ...NONE, overdueAppointments: ALL.overdueAppointments }]);
    const analyst = await ofUnits([city], ANALYST);
    expect(analyst.lists).toEqual([{ ...NONE, overdueAppointments: ALL.overdueAppointments }]);
    const own = await ofUnits([city], officerOf(tanDinh));
    expect(own.lists[0]).toMatchObject({
      ...NONE,
      ...{ overdueAppointments: expect.anything() },
      valuedLeavers: ALL.valuedLeavers,
    });
  });

  it('page by cursors, forwards and backwards', async () => {
    const page = async (args: string) => {
      const { data } = await personnel.ask(
        `{ valuedLeavers(${args}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } } }`,
        { viewer: officerOf(country) },
      );
      return data.valuedLeavers;
    };
    const first = await page('first: 2');
    expect(first.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual([
      'd-recent',
      'd-soon',
    ]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await page(`after: "${first.edges[1].cursor}"`);
    expect(rest.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual([
      'd-old-enough',
    ]);
    const last = await page('last: 1');
    expect(last.edges[0].node.id).toBe('d-old-enough');
  });

  it('put on record whom they showed', async () => {
    const before = await personnel.arrange('select count(*)::int as rows from audit_entry');
    await ofUnits([saigon]);
    const records = await personnel.arrange(
      `select persons from audit_entry where action = 'READ' order by at desc, sequence desc
       limit (select count(*) - $1 from audit_entry)`,
      [before[0]?.rows],
    );
    const named = records.flatMap(({ persons }) => persons as string[]).sort();
    expect(named).toEqual(['lost', 'low', 'still', 'wrong']);
  });

  it('take one statement each and one for their counts, however many units', async () => {
    const { statements } = await ofUnits([saigon]);
    const many = await ofUnits([saigon, tanDinh, conDao, city, hoanKiem]);
    expect(many.statements.length).toBe(statements.length);
    // The units, four lists and four counts.
    expect(many.statements).toHaveLength(9);
  });
});
