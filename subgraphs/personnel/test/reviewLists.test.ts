import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insert } from './support/facts.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { UNITS } from './support/smallUnits.ts';
import { staff } from './support/staff.ts';
import { ANALYST, officerOf } from './support/viewers.ts';

const { city, saigon, tanDinh, conDao, hanoi, hoanKiem, country } = UNITS;
const DISSOLVED = { valid_to: '2026-03-01', end_reported_on: '2026-03-01' };
const ENDED = { valid_to: '2026-03-01', end_reported_on: '2026-03-01' };

let personnel: TestPersonnel;

/** Sài Gòn: a body that lives, one that was dissolved in March 2026; Hoàn Kiếm: one that lives. */
beforeAll(async () => {
  personnel = await openPersonnel();
  await insert(personnel, 'organisation', { id: 'lives', unit_id: saigon });
  await insert(personnel, 'organisation', { id: 'gone', unit_id: saigon, ...DISSOLVED });
  await insert(personnel, 'organisation', { id: 'hk', unit_id: hoanKiem });
  await unassigned();
  await misfits();
  await heads();
  await leavers();
});
afterAll(() => personnel.close());

/** `lost` and `still` are without an assignment from March 2026; the others are not. */
async function unassigned() {
  const inGone = (id: string, more = {}) => staff(personnel, id, 'gone', saigon, more);
  await inGone('lost', { assignment: ENDED });
  // Nobody ended the assignment on paper.
  await inGone('still');
  await inGone('retired', { assignment: ENDED, person: { left_on: '2026-03-01' } });
  await inGone('placed', { assignment: ENDED });
  await insert(personnel, 'assignment', {
    id: 'a-new',
    person_id: 'placed',
    organisation_id: 'lives',
    unit_id: saigon,
    valid_from: '2026-03-01',
  });
  // Was in a dissolved body once, and ended elsewhere.
  await inGone('ended', { assignment: { ...ENDED, valid_to: '2025-12-01' } });
  await insert(personnel, 'assignment', {
    id: 'a-ended-2',
    person_id: 'ended',
    organisation_id: 'lives',
    unit_id: saigon,
    valid_from: '2025-12-01',
    valid_to: '2026-04-01',
    end_reported_on: '2026-04-01',
  });
  await insert(personnel, 'person', { id: 'never', unit_id: saigon });
}

/** `wrong` has another field, `low` too little of a degree; `past` no longer sits on the post. */
async function misfits() {
  await insert(personnel, 'post', {
    id: 'post',
    organisation_id: 'lives',
    unit_id: saigon,
    required_qualification: 'BACHELOR',
  });
  const onPost = (id: string, person: object, assignment: object = {}) =>
    staff(personnel, id, 'lives', saigon, {
      person,
      assignment: { post_id: 'post', ...assignment },
    });
  await onPost('right', {});
  await onPost('wrong', { specialities: ['JUSTICE'] });
  await onPost('low', { qualification: 'COLLEGE' });
  await onPost('past', { qualification: 'COLLEGE' }, ENDED);
}

/** Heads' posts due in 2026: `empty` has nobody, `acting` somebody for the time being. */
async function heads() {
  const head = (id: string, fill_by: string | null, unit_id: string = saigon) =>
    insert(personnel, 'post', {
      id,
      organisation_id: unit_id === saigon ? 'lives' : 'hk',
      unit_id,
      is_head: true,
      fill_by,
      speciality: 'GENERAL',
    });
  await head('empty', '2026-02-01');
  await head('acting', '2026-01-01');
  await head('filled', '2026-01-01');
  await head('later', '2026-12-31');
  await head('no-day', null);
  await head('hk-empty', '2026-02-01', hoanKiem);
  await staff(personnel, 'h1', 'lives', saigon, { assignment: { post_id: 'filled' } });
  await staff(personnel, 'h2', 'lives', saigon, {
    assignment: { post_id: 'acting', kind: 'ACTING' },
  });
}

/** Rated excellent in 2024, unless said otherwise. */
async function leavers() {
  const leaver = async (id: string, leaving_on: string, more: object = {}, year = 2024) => {
    await insert(personnel, 'person', { id, unit_id: tanDinh });
    await insert(personnel, 'person_rating', {
      person_id: id,
      unit_id: tanDinh,
      year,
      grade: id === 'good' ? 'GOOD' : 'EXCELLENT',
      reported_on: '2025-01-10',
    });
    await insert(personnel, 'departure', {
      id: `d-${id}`,
      person_id: id,
      unit_id: tanDinh,
      leaving_on,
      ...more,
    });
  };
  await leaver('soon', '2026-12-31');
  await leaver('recent', '2025-12-01');
  await leaver('long-ago', '2025-11-25');
  await leaver('good', '2026-12-31');
  await leaver('too-old-a-rating', '2026-12-31', {}, 2022);
  await leaver('old-enough', '2027-01-01', {}, 2024);
  await leaver('refused', '2026-12-31', {
    status: 'REFUSED',
    refused_on: '2026-10-01',
    refused_reported_on: '2026-10-01',
  });
}

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
