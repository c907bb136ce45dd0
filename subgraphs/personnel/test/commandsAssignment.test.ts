import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { command, versionOf } from './support/command.ts';
import { insert } from './support/facts.ts';
import { OFFICES, openOffices, place } from './support/offices.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { officerOf } from './support/viewers.ts';

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
  await openOffices(personnel);
});
afterAll(() => personnel.close());

const LAND = { category: 'CIVIL_SERVANT', speciality: 'LAND' };
const run = (name: string, input: object, options = {}) => command(personnel, name, input, options);
const person = (id: string) => versionOf(personnel, 'person', id);
const unitOf = async (id: string) =>
  (await personnel.arrange('select unit_id from person where id = $1', [id]))[0]?.unit_id;
const assignmentsOf = (id: string) =>
  personnel.arrange(
    `select id, kind, organisation_id as at, valid_from::text as from, valid_to::text as to,
       end_reason as why from assignment where person_id = $1 order by valid_from, id`,
    [id],
  );
const move = async (id: string, more: object = {}) => ({
  person: id,
  version: await person(id),
  kind: 'PERMANENT',
  organisation: OFFICES.tanDinh,
  ...LAND,
  on: '2026-03-01',
  ends: `a-${id}`,
  decision: '12/QĐ-UBND',
  ...more,
});

describe('a move', () => {
  it('ends the post before, begins another, and takes the person along', async () => {
    await place(personnel, 'mover');
    const answer = await run('assignPerson', await move('mover'));
    expect(answer).toMatchObject({ alreadyRecorded: false, assignment: { kind: 'PERMANENT' } });
    expect(await assignmentsOf('mover')).toMatchObject([
      { id: 'a-mover', to: '2026-03-01', why: 'MOVED' },
      { at: OFFICES.tanDinh, from: '2026-03-01', to: null, why: null },
    ]);
    expect(await unitOf('mover')).toBe(UNITS.tanDinh);
    expect(await person('mover')).toBe(2);
  });

  it('answers the same input with the first result, and refuses another under its key', async () => {
    await place(personnel, 'twice');
    const input = await move('twice');
    const first = await run('assignPerson', input);
    const again = await run('assignPerson', { ...input });
    expect(again).toEqual({ ...first, alreadyRecorded: true });
    expect(await run('assignPerson', { ...input, title: 'Trưởng phòng' })).toMatchObject({
      __typename: 'PersonnelInputConflict',
      code: 'CONFLICTING_INPUT',
      message: 'Another input for the same thing was recorded before.',
    });
    const elsewhere = { ...input, organisation: OFFICES.city };
    const also = '... on PersonnelVersionStale { givenVersion version }';
    expect(await run('assignPerson', elsewhere, { also, language: 'vi' })).toEqual({
      __typename: 'PersonnelVersionStale',
      code: 'STALE_VERSION',
      message: 'Thông tin đã thay đổi so với phiên bản mà yêu cầu này dựa vào.',
      givenVersion: 1,
      version: 2,
    });
    expect(await assignmentsOf('twice')).toHaveLength(2);
  });

  it('is refused as a second post proper beside the first', async () => {
    await place(personnel, 'double');
    const also = '... on DoubleFullTimeAssignment { personId on assignmentId }';
    const beside = await move('double', { ends: undefined });
    expect(await run('assignPerson', beside, { also })).toMatchObject({
      __typename: 'DoubleFullTimeAssignment',
      code: 'DOUBLE_FULL_TIME_ASSIGNMENT',
      personId: 'double',
      on: '2026-03-01',
      assignmentId: 'a-double',
    });
    const concurrent = await move('double', { ends: undefined, kind: 'CONCURRENT' });
    expect(await run('assignPerson', concurrent)).toMatchObject({ alreadyRecorded: false });
    expect(await unitOf('double')).toBe(UNITS.saigon);
  });

  it.each([
    ['ORGANISATION_NOT_FOUND', { organisation: 'nowhere' }],
    ['ORGANISATION_NOT_LIVING', { on: '2025-06-30' }],
    ['ASSIGNMENT_NOT_FOUND', { ends: 'a-nobody' }],
    ['DAY_OUT_OF_ORDER', { on: '2025-07-01' }],
    ['POST_NOT_FOUND', { post: 'no-post', category: undefined, speciality: undefined }],
    ['POST_OCCUPIED', { post: 'head', category: undefined, speciality: undefined }],
    ['PERSON_NOT_FOUND', { person: 'nobody' }],
    ['STALE_VERSION', { version: 7 }],
  ])('is refused with %s', async (code, more) => {
    if (code === 'ORGANISATION_NOT_FOUND') {
      await place(personnel, 'refused');
      await place(personnel, 'chief', 'tanDinh');
      await insert(personnel, 'post', {
        id: 'head',
        organisation_id: OFFICES.tanDinh,
        unit_id: UNITS.tanDinh,
        is_head: true,
      });
      await personnel.arrange(`update assignment set post_id = 'head' where id = 'a-chief'`);
    }
    const before = await assignmentsOf('refused');
    expect(await run('assignPerson', await move('refused', more))).toMatchObject({ code });
    expect(await assignmentsOf('refused')).toEqual(before);
  });

  it('is refused for who has left, and beyond the quota from its first day on', async () => {
    await place(personnel, 'gone', 'saigon', { left_on: '2026-02-01' });
    expect(await run('assignPerson', await move('gone'))).toMatchObject({
      code: 'PERSON_NOT_ON_STAFF',
    });
    await place(personnel, 'third');
    for (const [valid_from, valid_to, headcount] of [
      ['2025-07-01', '2026-09-01', 9],
      ['2026-09-01', null, 1],
    ] as const) {
      await insert(personnel, 'quota', {
        organisation_id: OFFICES.city,
        unit_id: UNITS.city,
        valid_from,
        valid_to,
        end_reported_on: valid_to,
        headcount,
      });
    }
    await place(personnel, 'resident', 'city');
    const also = '... on OverQuota { speciality on headcount occupied }';
    const third = await move('third', { organisation: OFFICES.city });
    expect(await run('assignPerson', third, { also })).toMatchObject({
      code: 'OVER_QUOTA',
      speciality: 'LAND',
      on: '2026-09-01',
      headcount: 1,
      occupied: 1,
    });
    const justice = { ...third, speciality: 'JUSTICE' };
    expect(await run('assignPerson', justice)).toMatchObject({ code: 'OVER_QUOTA' });
    const contract = { ...third, category: 'CONTRACT' };
    expect(await run('assignPerson', contract)).toMatchObject({ alreadyRecorded: false });
  });

  it.each([
    [{ kind: 'SECONDED' }],
    [{ category: undefined }],
    [{ on: '0001-01-01' }],
    [{ on: '2126-01-01' }],
    [{ on: '2026-02-30' }],
    [{ expectedEnd: '2026-03-01' }],
    [{ title: ' ' }],
  ])('with %p has no form', async (more) => {
    const answer = await run('assignPerson', await move('refused', more));
    expect(answer.error).toBe('BAD_USER_INPUT');
  });
});

describe('a secondment', () => {
  const secondment = async (id: string, more: object = {}) => ({
    person: id,
    version: await person(id),
    organisation: OFFICES.tanDinh,
    on: '2026-04-01',
    expectedEnd: '2029-04-01',
    ...more,
  });

  it('keeps the post, takes the person to the unit that receives, and back at its end', async () => {
    await place(personnel, 'sent');
    const answer = await run('secondPerson', await secondment('sent'));
    expect(answer).toMatchObject({ assignment: { kind: 'SECONDED' } });
    expect(await unitOf('sent')).toBe(UNITS.tanDinh);
    const { id } = answer.assignment;
    const again = await run('secondPerson', await secondment('sent', { on: '2026-05-01' }));
    expect(again).toMatchObject({ code: 'ALREADY_SECONDED' });
    const end = { assignment: id, version: 1, on: '2026-10-01' };
    const local = officerOf(UNITS.tanDinh);
    expect(await run('endAssignment', end, { viewer: local })).toMatchObject({
      error: 'FORBIDDEN',
    });
    expect(await unitOf('sent')).toBe(UNITS.tanDinh);
    expect(await run('endAssignment', end)).toMatchObject({
      assignment: { endReason: 'RETURNED', validTo: '2026-10-01', version: 2 },
    });
    expect(await unitOf('sent')).toBe(UNITS.saigon);
    expect(await run('endAssignment', { ...end, version: 2 })).toMatchObject({
      code: 'ASSIGNMENT_ENDED',
    });
    expect(await run('endAssignment', { ...end, version: 9 })).toMatchObject({
      code: 'STALE_VERSION',
    });
    expect(await run('endAssignment', { ...end, assignment: 'none' })).toMatchObject({
      code: 'ASSIGNMENT_NOT_FOUND',
    });
  });

  it('that begins later leaves the person where they are until it does', async () => {
    await place(personnel, 'later');
    await run('secondPerson', await secondment('later', { on: '2026-12-01' }));
    expect(await unitOf('later')).toBe(UNITS.saigon);
  });

  it('needs a post elsewhere to be sent from', async () => {
    await place(personnel, 'here', 'tanDinh');
    expect(await run('secondPerson', await secondment('here'))).toMatchObject({
      code: 'PERSON_NOT_ON_STAFF',
    });
  });

  it('is ended by a move', async () => {
    await place(personnel, 'stays');
    await run('secondPerson', await secondment('stays'));
    await run('assignPerson', await move('stays', { on: '2026-06-01' }));
    expect(await assignmentsOf('stays')).toMatchObject([
      { to: '2026-06-01', why: 'MOVED' },
      { kind: 'SECONDED', to: '2026-06-01', why: 'MOVED' },
      { kind: 'PERMANENT', at: OFFICES.tanDinh, to: null },
    ]);
  });
});
