import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CITY_OFFICER, command } from './support/command.ts';
import { openCongress, type TestCongress } from './support/congress.ts';
import { COMMITTEES, organise } from './support/organisations.ts';
import { officerOf } from './support/viewers.ts';

let congress: TestCongress;
const COUNTRY = officerOf('centre', 'VN');
beforeAll(async () => {
  congress = await openCongress();
  await organise(congress, [
    ...COMMITTEES,
    { id: 'base', unit: UNITS.saigon, level: 'BASE' },
    { id: 'above', unit: UNITS.city, level: 'ABOVE_BASE', sample: true },
    { id: 'cell', unit: UNITS.saigon, level: 'CELL' },
    { id: 'gone', unit: UNITS.saigon, level: 'BASE', validTo: '2025-08-20' },
  ]);
});
afterAll(() => congress.close());

const run = (name: string, input: object, options = {}) => command(congress, name, input, options);

describe('openCongress', () => {
  it('of a commune: two contents, appointed, all days and steps from the directive', async () => {
    const reply = await run('openCongress', { organisation: 'saigon' });
    expect(reply).toMatchObject({ alreadyRecorded: false, daysLate: null });
    expect(reply.congress).toMatchObject({
      version: 1,
      contents: 'TWO',
      committee: 'APPOINTED',
      delegation: 'APPOINTED',
      ageMonth: '2025-07',
      latestOn: '2025-08-31',
      mostDays: 2,
      pilot: false,
      provenance: 'OFFICIAL',
      planned: null,
      personnelPlan: { step: 'DRAFT', dueOn: '2025-05-14', version: 1 },
    });
    expect(reply.congress.milestones.map((each: { code: string }) => each.code)).toEqual([
      ...['PLAN_ISSUED', 'SUBCOMMITTEES_SET_UP', 'COMMENTS_COLLECTED'],
      ...['DELEGATES_CHOSEN', 'PREPARATION_CHECKED'],
    ]);
    expect(reply.congress.milestones[0]).toMatchObject({ dueOn: '2025-07-17', version: 1 });
    expect(reply.congress.documents).toMatchObject([
      { kind: 'POLITICAL_REPORT', status: 'NOT_STARTED', dueOn: '2025-08-21' },
      { kind: 'REVIEW_REPORT', status: 'NOT_STARTED', dueOn: '2025-08-21' },
    ]);
  });

  it('of a base: four contents, no sub-committees', async () => {
    const { congress: opened } = await run('openCongress', { organisation: 'base', pilot: true });
    expect(opened).toMatchObject({
      contents: 'FOUR',
      committee: 'ELECTED',
      ageMonth: '2025-04',
      latestOn: '2025-06-30',
      pilot: true,
    });
    expect(opened.milestones).toHaveLength(4);
  });

  it('whose people are not ready: no plan is asked for; what is of a sample is sample', async () => {
    const input = { organisation: 'above', personnelReady: false, superiorAgrees: true };
    const { congress: opened } = await run('openCongress', input);
    expect(opened).toMatchObject({
      contents: 'THREE',
      committee: 'LATER',
      personnelPlan: null,
      provenance: 'SAMPLE',
    });
  });

  it('of an unmerged commune that held it: a conference, without days, steps and documents', async () => {
    const { congress: opened } = await run('openCongress', { organisation: 'tanDinh', held: true });
    expect(opened).toMatchObject({ contents: 'CONFERENCE', committee: 'REVIEWED', latestOn: null });
    expect([opened.milestones, opened.documents, opened.personnelPlan]).toEqual([[], [], null]);
  });

  it('the same input again answers with the first result, another one does not', async () => {
    const again = await run('openCongress', { organisation: 'saigon' });
    expect(again).toMatchObject({ alreadyRecorded: true, congress: { version: 1 } });
    const other = await run('openCongress', { organisation: 'saigon', pilot: true });
    expect(other).toMatchObject({ code: 'CONFLICTING_INPUT' });
  });

  it.each([
    ['PARTY_ORGANISATION_NOT_FOUND', { organisation: 'none' }],
    ['NO_CONGRESS_TERMS', { organisation: 'cell' }],
    ['PARTY_ORGANISATION_NOT_LIVING', { organisation: 'gone' }],
  ])('is refused: %s', async (code, input) => {
    expect(await run('openCongress', input)).toMatchObject({ code });
  });

  it.each([
    [{ organisation: 'city', superiorAgrees: true }, 'input.superiorAgrees'],
    [{ organisation: 'city', held: true }, 'input.held'],
    [{ organisation: 'saigon', held: true }, 'input.held'],
    [
      { organisation: 'city', planned: { from: '2025-09-02', to: '2025-09-01' } },
      'input.planned.to',
    ],
  ])('%j cannot be', async (input, path) => {
    const reply = await run('openCongress', input);
    expect(reply).toMatchObject({ error: 'BAD_USER_INPUT' });
    expect(reply.message).toContain(path);
  });

  it('of a province for five days is too long, and one elsewhere is not the officer’s', async () => {
    const planned = { from: '2025-10-01', to: '2025-10-05' };
    const long = await run('openCongress', { organisation: 'city', planned }, { language: 'vi' });
    expect(long).toMatchObject({ code: 'TOO_LONG', days: 5, mostDays: 4 });
    expect(long.message).toContain('vượt mức 4 ngày');
    expect(await run('openCongress', { organisation: 'hanoi' })).toEqual(
      expect.objectContaining({ error: 'FORBIDDEN' }),
    );
  });
});

const ALSO = `... on CongressesOpened { opened skipped { unit { id } reason congress { id } } }`;
const openAll = (input: object, viewer = CITY_OFFICER) =>
  run('openCongresses', input, { also: ALSO, viewer });

describe('openCongresses', () => {
  it('opens what is not opened, and names what it leaves out', async () => {
    await congress.arrange(`insert into party_organisation (id, unit_id, level, name, folded_name,
      valid_from, reported_on, provenance)
      values ('later', '${UNITS.conDao}', 'COMMUNE', 'x', 'x', '2025-08-21', '2025-07-01', 'IMPORTED')`);
    const reply = await openAll({ province: UNITS.city, withProvince: true });
    expect(reply.opened).toBe(1);
    expect(reply.skipped).toEqual(
      [
        {
          unit: { id: UNITS.saigon },
          reason: 'OPENED_BEFORE',
          congress: { id: expect.any(String) },
        },
        { unit: { id: UNITS.conDao }, reason: 'NO_ORGANISATION', congress: null },
        {
          unit: { id: UNITS.tanDinh },
          reason: 'OPENED_BEFORE',
          congress: { id: expect.any(String) },
        },
      ].sort((a, b) => (a.unit.id < b.unit.id ? -1 : 1)),
    );
    const rows = await congress.arrange(`select contents, latest_on from congress
      where organisation_id = 'city'`);
    expect(rows).toEqual([{ contents: 'TWO', latest_on: '2025-10-31' }]);
    expect(await openAll({ province: UNITS.city, withProvince: true })).toMatchObject({
      opened: 0,
    });
  });

  it('by two at once: each congress is opened once', async () => {
    const replies = await Promise.all(
      [1, 2, 3].map(() => openAll({ province: UNITS.hanoi, withProvince: true }, COUNTRY)),
    );
    expect(replies.map(({ opened }) => opened).sort()).toEqual([0, 0, 2]);
  });

  it('is all or nothing: what lies outside the territory refuses it whole', async () => {
    await congress.arrange(`delete from congress where organisation_id in ('city', 'tanDinh')`);
    const viewer = officerOf('commune', UNITS.tanDinh);
    const reply = await openAll({ province: UNITS.city, withProvince: true }, viewer);
    expect(reply).toMatchObject({ error: 'FORBIDDEN' });
    const rows = await congress.arrange(`select count(*)::int as n from congress
      where organisation_id in ('city', 'tanDinh')`);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('refuses who is not of the province, and what is none', async () => {
    expect(await openAll({ province: UNITS.city, held: ['hoanKiem'] })).toMatchObject({
      code: 'PARTY_ORGANISATION_NOT_FOUND',
    });
    for (const province of [UNITS.saigon, 'VN', '79']) {
      expect(await openAll({ province })).toMatchObject({ error: 'BAD_USER_INPUT' });
    }
  });
});

describe('planCongress and milestones', () => {
  let id = '';
  beforeAll(async () => {
    const rows = await congress.arrange(`select id from congress where organisation_id = 'saigon'`);
    id = rows[0]?.id as string;
  });

  it('a preparatory session on a day of its own counts as half a day', async () => {
    const days = { congress: id, version: 1, from: '2025-08-27', to: '2025-08-28' };
    expect(await run('planCongress', { ...days, preparatoryOn: '2025-08-26' })).toMatchObject({
      code: 'TOO_LONG',
      days: 2.5,
    });
    const planned = await run('planCongress', { ...days, preparatoryOn: '2025-08-27' });
    expect(planned.congress).toMatchObject({ version: 2, preparatoryOn: '2025-08-27' });
    expect(await run('planCongress', days)).toMatchObject({
      code: 'STALE_VERSION',
      givenVersion: 1,
      version: 2,
    });
  });

  it('a milestone is done with its evidence, once, and can be taken back', async () => {
    const milestone = { congress: id, milestone: 'PLAN_ISSUED' };
    const done = { ...milestone, version: 1, doneOn: '2025-07-20', evidence: '01-KH/ĐU' };
    const reply = await run('completeMilestone', done);
    expect(reply.congress).toMatchObject({
      version: 2,
      milestones: [{ doneOn: '2025-07-20', evidence: '01-KH/ĐU', version: 2 }, {}, {}, {}, {}],
    });
    expect(await run('completeMilestone', done)).toMatchObject({ alreadyRecorded: true });
    expect(await run('completeMilestone', { ...done, version: 2 })).toMatchObject({
      code: 'STEP_OUT_OF_ORDER',
      subject: 'MILESTONE',
      at: 'DONE',
      expected: ['OPEN'],
    });
    const open = await run('reopenMilestone', { ...milestone, version: 2 });
    expect(open.congress.milestones[0]).toMatchObject({ doneOn: null, evidence: null, version: 3 });
    expect(await run('reopenMilestone', { ...milestone, version: 3 })).toMatchObject({
      code: 'STEP_OUT_OF_ORDER',
      at: 'OPEN',
    });
  });

  it('refuses a milestone that is not there, and one that is done tomorrow', async () => {
    const rows = await congress.arrange(`select id from congress where organisation_id = 'base'`);
    const input = {
      congress: rows[0]?.id,
      milestone: 'SUBCOMMITTEES_SET_UP',
      version: 1,
      doneOn: '2025-08-20',
    };
    expect(await run('completeMilestone', input)).toMatchObject({ code: 'MILESTONE_NOT_FOUND' });
    expect(await run('completeMilestone', { ...input, doneOn: '2025-08-21' })).toMatchObject({
      error: 'BAD_USER_INPUT',
    });
    expect(await run('completeMilestone', { ...input, congress: 'none' })).toMatchObject({
      code: 'CONGRESS_NOT_FOUND',
    });
  });

  it('an officer of another province sees it and does not change it', async () => {
    const input = { congress: id, version: 2, from: '2025-08-29', to: '2025-08-29' };
    const reply = await run('planCongress', input, { viewer: officerOf('other', UNITS.hanoi) });
    expect(reply).toMatchObject({ error: 'FORBIDDEN' });
  });
});
