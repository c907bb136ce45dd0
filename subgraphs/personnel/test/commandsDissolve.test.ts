import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { command, versionOf } from './support/command.ts';
import { insert } from './support/facts.ts';
import { OFFICES, openOffices, place } from './support/offices.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { officerOf } from './support/viewers.ts';

let personnel: TestPersonnel;

/** Two of Sài Gòn at home, one sent to Tân Định, one of Tân Định received, one beside their post. */
beforeAll(async () => {
  personnel = await openPersonnel();
  await openOffices(personnel);
  await place(personnel, 'goes');
  await place(personnel, 'stays');
  await place(personnel, 'sent');
  await place(personnel, 'received', 'tanDinh');
  await place(personnel, 'beside', 'city');
  for (const [id, from, to] of [
    ['sent', OFFICES.saigon, OFFICES.tanDinh],
    ['received', OFFICES.tanDinh, OFFICES.saigon],
  ] as const) {
    await command(personnel, 'secondPerson', {
      person: id,
      version: 1,
      organisation: to,
      on: '2026-02-01',
      expectedEnd: '2029-02-01',
    });
    expect(from).not.toBe(to);
  }
  await command(personnel, 'assignPerson', {
    person: 'beside',
    version: 1,
    kind: 'CONCURRENT',
    organisation: OFFICES.saigon,
    category: 'CIVIL_SERVANT',
    speciality: 'LAND',
    on: '2026-02-01',
  });
  await insert(personnel, 'quota', {
    organisation_id: OFFICES.saigon,
    unit_id: UNITS.saigon,
    headcount: 4,
  });
  await insert(personnel, 'post', {
    id: 'post',
    organisation_id: OFFICES.saigon,
    unit_id: UNITS.saigon,
  });
  await insert(personnel, 'post', {
    id: 'head',
    organisation_id: OFFICES.city,
    unit_id: UNITS.city,
    is_head: true,
    speciality: 'LEADERSHIP',
  });
});
afterAll(() => personnel.close());

const INPUT = {
  organisation: OFFICES.saigon,
  version: 1,
  on: '2026-07-01',
  successors: [OFFICES.city],
  reassignments: [{ person: 'goes', organisation: OFFICES.city, post: 'head' }],
  decision: '9/NQ-HĐND',
};
const dissolve = (more: object = {}, options = {}) =>
  command(personnel, 'dissolveOrganisation', { ...INPUT, ...more }, options);
const state = () =>
  personnel.arrange(
    `select person_id as who, kind, organisation_id as at, valid_to::text as to, end_reason as why
     from assignment order by person_id, valid_from, kind`,
  );

it('is refused whole, whoever of the people is at fault', async () => {
  const before = await state();
  const other = (person: string, post?: string) => ({
    reassignments: [...INPUT.reassignments, { person, organisation: OFFICES.city, post }],
  });
  for (const [code, more] of [
    ['PERSON_NOT_ON_STAFF', other('received')],
    ['PERSON_NOT_ON_STAFF', other('nobody')],
    ['POST_OCCUPIED', other('stays', 'head')],
    ['POST_NOT_FOUND', other('stays', 'none')],
    ['ORGANISATION_NOT_FOUND', { successors: ['none'] }],
    ['ORGANISATION_NOT_LIVING', { on: '2025-06-01' }],
    ['DAY_OUT_OF_ORDER', { on: '2026-02-01' }],
    ['STALE_VERSION', { version: 3 }],
  ] as const) {
    expect(await dissolve(more)).toMatchObject({ code });
  }
  for (const more of [
    { successors: [OFFICES.saigon] },
    { reassignments: [...INPUT.reassignments, ...INPUT.reassignments] },
  ]) {
    expect((await dissolve(more)).error).toBe('BAD_USER_INPUT');
  }
  expect(await state()).toEqual(before);
});

it('is forbidden to who does not see everybody that it is about', async () => {
  const before = await state();
  const local = officerOf(UNITS.saigon);
  const alone = { successors: [], reassignments: [] };
  expect((await dissolve(alone, { viewer: local })).error).toBe('FORBIDDEN');
  const noPeople = { ...local, scopes: ['organisations:write'] };
  expect((await dissolve(alone, { viewer: noPeople })).error).toBe('FORBIDDEN');
  expect(await state()).toEqual(before);
});

it('counts those who are reassigned together against the quota', async () => {
  await insert(personnel, 'quota', {
    organisation_id: OFFICES.tanDinh,
    unit_id: UNITS.tanDinh,
    headcount: 2,
  });
  const reassignments = ['goes', 'stays'].map((person) => ({
    person,
    organisation: OFFICES.tanDinh,
  }));
  const also = '... on OverQuota { headcount occupied }';
  expect(await dissolve({ reassignments }, { also })).toMatchObject({
    code: 'OVER_QUOTA',
    headcount: 2,
    occupied: 2,
  });
});

it('ends everything that hangs on the body, and moves whom it lists', async () => {
  const answer = await dissolve();
  expect(answer).toMatchObject({
    alreadyRecorded: false,
    organisation: { validTo: '2026-07-01', version: 2 },
  });
  const day = '2026-07-01';
  expect(await state()).toEqual([
    { who: 'beside', kind: 'PERMANENT', at: OFFICES.city, to: null, why: null },
    { who: 'beside', kind: 'CONCURRENT', at: OFFICES.saigon, to: day, why: 'DISSOLVED' },
    { who: 'goes', kind: 'PERMANENT', at: OFFICES.saigon, to: day, why: 'MOVED' },
    { who: 'goes', kind: 'PERMANENT', at: OFFICES.city, to: null, why: null },
    { who: 'received', kind: 'PERMANENT', at: OFFICES.tanDinh, to: null, why: null },
    { who: 'received', kind: 'SECONDED', at: OFFICES.saigon, to: day, why: 'DISSOLVED' },
    { who: 'sent', kind: 'PERMANENT', at: OFFICES.saigon, to: day, why: 'DISSOLVED' },
    { who: 'sent', kind: 'SECONDED', at: OFFICES.tanDinh, to: day, why: 'DISSOLVED' },
    { who: 'stays', kind: 'PERMANENT', at: OFFICES.saigon, to: day, why: 'DISSOLVED' },
  ]);
  const units = await personnel.arrange('select id, unit_id from person order by id');
  expect(units).toEqual([
    { id: 'beside', unit_id: UNITS.city },
    { id: 'goes', unit_id: UNITS.city },
    { id: 'received', unit_id: UNITS.tanDinh },
    { id: 'sent', unit_id: UNITS.saigon },
    { id: 'stays', unit_id: UNITS.saigon },
  ]);
  const left = await personnel.arrange(
    `select (select count(*) from quota where organisation_id = $1 and valid_to is null)::int as quotas,
       (select count(*) from post where organisation_id = $1 and valid_to is null)::int as posts,
       (select sum(actual) from staffing_tally where organisation_id = $1)::int as actual,
       (select successor_id from organisation_predecessor where predecessor_id = $1) as successor`,
    [OFFICES.saigon],
  );
  expect(left).toEqual([{ quotas: 0, posts: 0, actual: 0, successor: OFFICES.city }]);
  expect(await dissolve()).toEqual({ ...answer, alreadyRecorded: true });
  expect(await dissolve({ on: '2026-08-01' })).toMatchObject({ code: 'CONFLICTING_INPUT' });
  expect(await dissolve({ version: 2 })).toMatchObject({ code: 'ORGANISATION_NOT_LIVING' });
  expect(await versionOf(personnel, 'person', 'stays')).toBe(2);
});
