import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { command } from './support/command.ts';
import { insert } from './support/facts.ts';
import { OFFICES, openOffices, place } from './support/offices.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { officerOf } from './support/viewers.ts';

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
  await openOffices(personnel);
  await place(personnel, 'p');
  await insert(personnel, 'post', {
    id: 'post',
    organisation_id: OFFICES.saigon,
    unit_id: UNITS.saigon,
  });
  await insert(personnel, 'quota', {
    organisation_id: OFFICES.saigon,
    unit_id: UNITS.saigon,
    headcount: 3,
  });
  for (const [id, status] of [
    ['d-proposed', 'PROPOSED'],
    ['d-approved', 'APPROVED'],
  ] as const) {
    const day = status === 'APPROVED' ? '2026-01-01' : null;
    await insert(personnel, 'departure', {
      id,
      person_id: 'p',
      unit_id: UNITS.saigon,
      status,
      leaving_on: status === 'APPROVED' ? '2026-12-01' : '2026-12-02',
      decided_on: day,
      decided_reported_on: day,
    });
  }
});
afterAll(() => personnel.close());

const CELL = { category: 'CIVIL_SERVANT', speciality: 'LAND' };
const PERSON = { person: 'p', version: 1 };
const BODY = { organisation: OFFICES.saigon, version: 1 };
const STEP = { version: 1, on: '2026-11-01' };

/** Each command on what is Sài Gòn's, fit to be done by its own officer. */
const COMMANDS: readonly (readonly [name: string, code: string, input: object])[] = [
  [
    'registerOrganisation',
    'FORBIDDEN',
    { unit: UNITS.saigon, kind: 'OTHER', name: 'A', on: '2026-01-01' },
  ],
  ['changeOrganisation', 'FORBIDDEN', { ...BODY, name: 'B' }],
  [
    'setQuota',
    'FORBIDDEN',
    { organisation: OFFICES.saigon, ...CELL, headcount: 9, on: '2026-01-01', version: 1 },
  ],
  [
    'openPost',
    'FORBIDDEN',
    { organisation: OFFICES.saigon, title: 'A', ...CELL, on: '2026-01-01' },
  ],
  ['changePost', 'FORBIDDEN', { post: 'post', version: 1, title: 'B' }],
  ['dissolveOrganisation', 'FORBIDDEN', { ...BODY, on: '2026-12-01' }],
  [
    'hirePerson',
    'FORBIDDEN',
    {
      name: 'Lê A',
      birthDate: '1990-01-01',
      sex: 'MALE',
      qualification: 'NONE',
      organisation: OFFICES.saigon,
      ...CELL,
      on: '2026-01-01',
    },
  ],
  ['changePerson', 'PERSON_NOT_FOUND', { ...PERSON, name: 'B' }],
  [
    'recordPay',
    'PERSON_NOT_FOUND',
    { ...PERSON, component: 'SALARY', measure: 'AMOUNT', value: '1', from: '2026-01-01' },
  ],
  ['recordInsurance', 'PERSON_NOT_FOUND', { ...PERSON, fromMonth: '2026-01', toMonth: '2026-02' }],
  ['recordRating', 'PERSON_NOT_FOUND', { ...PERSON, year: 2025, grade: 'GOOD' }],
  [
    'recordProtection',
    'PERSON_NOT_FOUND',
    { ...PERSON, reason: 'SMALL_CHILD', from: '2026-01-01', to: '2026-02-01' },
  ],
  [
    'recordProceeding',
    'PERSON_NOT_FOUND',
    { ...PERSON, reason: 'INSPECTION', from: '2026-01-01', to: '2026-02-01' },
  ],
  [
    'assignPerson',
    'PERSON_NOT_FOUND',
    { ...PERSON, kind: 'CONCURRENT', organisation: OFFICES.tanDinh, ...CELL, on: '2026-01-01' },
  ],
  [
    'secondPerson',
    'PERSON_NOT_FOUND',
    { ...PERSON, organisation: OFFICES.tanDinh, on: '2026-01-01', expectedEnd: '2027-01-01' },
  ],
  ['endAssignment', 'ASSIGNMENT_NOT_FOUND', { assignment: 'a-p', version: 1, on: '2026-01-01' }],
  [
    'proposeDeparture',
    'PERSON_NOT_FOUND',
    {
      ...PERSON,
      kind: 'RESIGNATION',
      policy: 'DECREE_178',
      requested: true,
      leavingOn: '2027-01-01',
      on: '2026-11-01',
    },
  ],
  ['appraiseDeparture', 'DEPARTURE_NOT_FOUND', { departure: 'd-proposed', ...STEP }],
  ['approveDeparture', 'DEPARTURE_NOT_FOUND', { departure: 'd-proposed', ...STEP, decision: 'A' }],
  [
    'payDeparture',
    'DEPARTURE_NOT_FOUND',
    { departure: 'd-approved', ...STEP, reference: 'A', amount: 1, isLast: false },
  ],
  ['refuseDeparture', 'DEPARTURE_NOT_FOUND', { departure: 'd-proposed', ...STEP, reason: 'A' }],
];

const everything = () =>
  personnel.arrange(
    `select (select jsonb_agg(t order by id) from organisation t) as organisations,
       (select jsonb_agg(t order by valid_from, speciality) from quota t) as quotas,
       (select jsonb_agg(t order by id) from post t) as posts,
       (select jsonb_agg(t order by id) from person t) as people,
       (select jsonb_agg(t order by id) from assignment t) as assignments,
       (select jsonb_agg(t order by id) from departure t) as departures,
       (select count(*)::int from pay) + (select count(*)::int from person_rating)
         + (select count(*)::int from person_protection) + (select count(*)::int from payment)
         + (select count(*)::int from person_discipline) + (select count(*)::int from change_log)
         + (select count(*)::int from insurance_period) as others`,
  );

describe.each(COMMANDS)('%s', (name, code, input) => {
  it.each([
    ['another commune', officerOf(UNITS.tanDinh)],
    ['another province', officerOf(UNITS.hanoi)],
    ['nowhere', officerOf()],
  ])('changes nothing for an officer of %s', async (_, viewer) => {
    const before = await everything();
    const reply = await command(personnel, name, input, { viewer });
    expect(reply.code ?? reply.error).toBe(code);
    expect(await everything()).toEqual(before);
  });

  it('is forbidden without its scope', async () => {
    const local = officerOf(UNITS.saigon);
    const viewer = { ...local, scopes: ['people:read', 'statistics:read'] };
    expect((await command(personnel, name, input, { viewer })).error).toBe('FORBIDDEN');
  });
});

it('its own officer does each of them, but what reaches into another commune', async () => {
  const viewer = officerOf(UNITS.saigon);
  const alone = [
    'changeOrganisation',
    'setQuota',
    'openPost',
    'changePost',
    'hirePerson',
    'changePerson',
  ];
  for (const [name, , input] of COMMANDS.filter(([each]) => alone.includes(each))) {
    const reply = await command(personnel, name, input, { viewer });
    expect([name, reply.alreadyRecorded]).toEqual([name, false]);
  }
  for (const [name, , input] of COMMANDS.filter(([each]) =>
    ['assignPerson', 'secondPerson'].includes(each),
  )) {
    const reply = await command(personnel, name, { ...input, version: 2 }, { viewer });
    expect([name, reply.error]).toEqual([name, 'FORBIDDEN']);
  }
});
