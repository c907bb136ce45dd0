import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { command, versionOf } from './support/command.ts';
import { insert } from './support/facts.ts';
import { OFFICES, openOffices, place } from './support/offices.ts';
import { openPersonnel, TEST_VAULT, type TestPersonnel } from './support/personnel.ts';
import { officerOf } from './support/viewers.ts';

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
  await openOffices(personnel);
  await place(personnel, 'p');
});
afterAll(() => personnel.close());

const run = (name: string, input: object, options = {}) => command(personnel, name, input, options);
const HIRE = {
  name: 'Trần Thị  Bình',
  birthDate: '1990-05-06',
  sex: 'FEMALE',
  qualification: 'BACHELOR',
  specialities: ['FINANCE'],
  identifier: '079 190 001 234',
  ethnicity: 'Kinh',
  partyMember: true,
  partyJoinedOn: '2015-02-03',
  organisation: OFFICES.saigon,
  category: 'CIVIL_SERVANT',
  speciality: 'FINANCE',
  on: '2026-05-01',
};
const LOCAL = officerOf(UNITS.saigon);

describe('hiring', () => {
  it('puts somebody on file with a first post, the identifier sealed', async () => {
    const answer = await run('hirePerson', HIRE, { viewer: LOCAL });
    expect(answer).toMatchObject({
      alreadyRecorded: false,
      person: { version: 1, unit: { id: UNITS.saigon } },
    });
    const { id } = answer.person;
    const [row] = await personnel.arrange(
      `select p.name, p.given_name, p.folded_name, e.ethnicity, t.joined_on::text as joined,
         i.cipher, i.key_id, a.kind, a.valid_from::text as from
       from person p join person_ethnicity e on e.person_id = p.id
       join person_party t on t.person_id = p.id join person_identifier i on i.person_id = p.id
       join assignment a on a.person_id = p.id where p.id = $1`,
      [id],
    );
    expect(row).toMatchObject({
      name: 'Trần Thị Bình',
      given_name: 'Bình',
      folded_name: 'tran thi binh',
      ethnicity: 'Kinh',
      joined: '2015-02-03',
      kind: 'PERMANENT',
      from: '2026-05-01',
    });
    const sealed = { cipher: row?.cipher as Buffer, keyId: row?.key_id as string };
    expect(TEST_VAULT.open(id, sealed)).toBe('079190001234');
    expect(await run('hirePerson', HIRE, { viewer: LOCAL })).toEqual({
      ...answer,
      alreadyRecorded: true,
    });
    expect(await run('hirePerson', { ...HIRE, sex: 'MALE' })).toMatchObject({
      code: 'CONFLICTING_INPUT',
    });
    // Elsewhere, where this officer sees nothing of the first: no second full-time post by a new file.
    const elsewhere = { ...HIRE, organisation: OFFICES.hoanKiem };
    expect(await run('hirePerson', elsewhere, { viewer: officerOf(UNITS.hoanKiem) })).toEqual({
      __typename: 'IdentifierTaken',
      code: 'IDENTIFIER_TAKEN',
      message: 'Somebody with this identifier or code is on file.',
    });
    const files = await personnel.arrange(`select count(*)::int as n from person where name = $1`, [
      'Trần Thị Bình',
    ]);
    expect(files).toEqual([{ n: 1 }]);
  });

  it('is refused in a body that is not there, does not live, or is full', async () => {
    const other = { ...HIRE, identifier: undefined, name: 'Lê Văn Cường' };
    expect(await run('hirePerson', { ...other, organisation: 'none' })).toMatchObject({
      code: 'ORGANISATION_NOT_FOUND',
    });
    expect(await run('hirePerson', { ...other, on: '2025-01-01' })).toMatchObject({
      code: 'ORGANISATION_NOT_LIVING',
    });
    await insert(personnel, 'quota', {
      organisation_id: OFFICES.city,
      unit_id: UNITS.city,
      speciality: 'FINANCE',
      headcount: 1,
    });
    const city = { ...other, organisation: OFFICES.city };
    expect(await run('hirePerson', city)).toMatchObject({ alreadyRecorded: false });
    expect(await run('hirePerson', { ...city, name: 'Lê Văn Dũng' })).toMatchObject({
      code: 'OVER_QUOTA',
    });
  });

  it('needs the scope of each kind that it gives, and the body in the territory', async () => {
    const without = (scope: string) => ({
      ...LOCAL,
      scopes: LOCAL.scopes.filter((each) => each !== scope),
    });
    for (const scope of ['people:identifiers', 'people:ethnicity', 'people:party']) {
      const viewer = without(scope);
      expect(await run('hirePerson', { ...HIRE, name: 'A B' }, { viewer })).toMatchObject({
        error: 'FORBIDDEN',
        message: `This needs ${scope}.`,
      });
    }
    const abroad = { ...HIRE, name: 'A B', identifier: undefined, organisation: OFFICES.tanDinh };
    expect((await run('hirePerson', abroad, { viewer: LOCAL })).error).toBe('FORBIDDEN');
  });

  it.each([
    [{ identifier: '12' }],
    [{ birthDate: '2027-01-01' }],
    [{ birthDate: '2026-05-01' }],
    [{ name: '—' }],
    [{ partyMember: false }],
  ])('with %p has no form', async (more) => {
    expect((await run('hirePerson', { ...HIRE, ...more })).error).toBe('BAD_USER_INPUT');
  });
});

describe('what is on file', () => {
  const version = () => versionOf(personnel, 'person', 'p');
  const on = async (name: string, more: object, options = {}) =>
    run(name, { person: 'p', version: await version(), ...more }, options);

  it('changes on the newest version, and posts are judged anew by it', async () => {
    await insert(personnel, 'post', {
      id: 'lands',
      organisation_id: OFFICES.saigon,
      unit_id: UNITS.saigon,
    });
    await personnel.arrange(`update assignment set post_id = 'lands' where id = 'a-p'`);
    const answer = await on('changePerson', { specialities: ['JUSTICE'], qualification: 'MASTER' });
    expect(answer).toMatchObject({ person: { version: 2 } });
    const fits = await personnel.arrange(`select speciality_fits as fits from assignment
      where id = 'a-p'`);
    expect(fits).toEqual([{ fits: false }]);
    expect(await run('changePerson', { person: 'p', version: 1, name: 'Khác' })).toMatchObject({
      code: 'STALE_VERSION',
    });
    expect(await on('changePerson', { person: 'nobody', name: 'A' })).toMatchObject({
      code: 'PERSON_NOT_FOUND',
    });
    for (const more of [{}, { name: null }, { name: '' }]) {
      expect((await on('changePerson', more)).error).toBe('BAD_USER_INPUT');
    }
  });

  it('pay: a component ends where the next begins, and is put right on its own day', async () => {
    const salary = { component: 'SALARY', measure: 'COEFFICIENT' };
    await on('recordPay', { ...salary, value: '4.32', from: '2024-01-01' });
    await on('recordPay', { ...salary, value: '4.65', from: '2026-01-01' });
    await on('recordPay', { ...salary, value: '4.98', from: '2026-01-01' });
    await on('recordPay', { ...salary, value: '3.99', from: '2021-01-01' });
    const rows = await personnel.arrange(
      `select value::text, valid_from::text as from, valid_to::text as to from pay order by valid_from`,
    );
    expect(rows).toEqual([
      { value: '3.9900', from: '2021-01-01', to: '2024-01-01' },
      { value: '4.3200', from: '2024-01-01', to: '2026-01-01' },
      { value: '4.9800', from: '2026-01-01', to: null },
    ]);
    const into = { ...salary, value: '1', from: '2022-01-01', to: '2025-01-01' };
    expect(await on('recordPay', into)).toMatchObject({ code: 'DAY_OUT_OF_ORDER' });
    for (const more of [{ value: '4,65' }, { to: '2026-02-01' }]) {
      const answer = await on('recordPay', { ...salary, value: '1', from: '2026-02-01', ...more });
      expect(answer.error).toBe('BAD_USER_INPUT');
    }
  });

  it('insurance: each month once', async () => {
    await on('recordInsurance', { fromMonth: '2010-01', toMonth: '2015-12' });
    await on('recordInsurance', { fromMonth: '2016-01', toMonth: '2026-10', arduous: true });
    const also = '... on PersonnelDayOutOfOrder { on earliest latest }';
    const over = { fromMonth: '2015-12', toMonth: '2016-01' };
    expect(await on('recordInsurance', over, { also })).toMatchObject({
      code: 'DAY_OUT_OF_ORDER',
      on: '2015-12-01',
      earliest: '2016-01-01',
    });
    const backwards = { fromMonth: '2009-02', toMonth: '2009-01' };
    expect((await on('recordInsurance', backwards)).error).toBe('BAD_USER_INPUT');
    const rows = await personnel.arrange(
      `select from_month, to_month, public_body, arduous from insurance_period order by 1`,
    );
    expect(rows).toEqual([
      { from_month: '2010-01', to_month: '2015-12', public_body: true, arduous: false },
      { from_month: '2016-01', to_month: '2026-10', public_body: true, arduous: true },
    ]);
  });

  it.each([
    ['recordRating', { year: 2025, grade: 'GOOD' }, { year: 2025, grade: 'EXCELLENT' }, null],
    [
      'recordProtection',
      { reason: 'PREGNANCY', from: '2026-01-01' },
      { reason: 'PREGNANCY', from: '2026-01-01', to: '2026-02-01' },
      'people:health',
    ],
    [
      'recordProceeding',
      { reason: 'INSPECTION', from: '2026-01-01' },
      { reason: 'INSPECTION', from: '2026-01-01', to: '2026-02-01' },
      'people:discipline',
    ],
    [
      'recordPay',
      { component: 'HAZARD', measure: 'AMOUNT', value: '1', from: '2026-01-01' },
      { component: 'HAZARD', measure: 'AMOUNT', value: '2', from: '2026-01-01' },
      'people:pay',
    ],
  ])(
    '%s is once, in conflict on one version, corrected on the next',
    async (name, one, two, scope) => {
      const input = { person: 'p', version: await version(), ...one };
      const first = await run(name, input);
      expect(first).toMatchObject({ alreadyRecorded: false });
      expect(await run(name, input)).toEqual({ ...first, alreadyRecorded: true });
      expect(await run(name, { ...input, ...two })).toMatchObject({ code: 'CONFLICTING_INPUT' });
      expect(await on(name, two)).toMatchObject({ alreadyRecorded: false });
      if (scope === null) return;
      const viewer = { ...LOCAL, scopes: LOCAL.scopes.filter((each) => each !== scope) };
      expect((await on(name, one, { viewer })).error).toBe('FORBIDDEN');
    },
  );
});
