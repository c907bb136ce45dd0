import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APPRAISER, APPROVER, type CommandReply, command } from './support/command.ts';
import { openCongress, type TestCongress } from './support/congress.ts';
import { organise } from './support/organisations.ts';
import { officerOf } from './support/viewers.ts';

let congress: TestCongress;
let now = new Date();
beforeAll(async () => {
  congress = await openCongress({ now: () => now });
});
afterAll(() => congress.close());

const run = (name: string, input: object, options = {}) => command(congress, name, input, options);

async function opened(id: string, level: string, more: object = {}): Promise<CommandReply> {
  await organise(congress, [{ id, unit: UNITS.saigon, level }]);
  return (await run('openCongress', { organisation: id, ...more })).congress;
}

/** Takes a plan through its three steps. */
async function decide(plan: string, version = 1) {
  const step = { plan, on: '2025-08-10' };
  await run('submitPlan', { ...step, version });
  await run('appraisePlan', { ...step, version: version + 1 }, { viewer: APPRAISER });
  const last = { ...step, version: version + 2 };
  const { plan: decided } = await run('approvePlan', last, { viewer: APPROVER });
  expect(decided).toMatchObject({ step: 'DECIDED' });
}

const COUNTS = { members: 15, standing: 5, secretaries: 1, deputies: 1, women: 3 };

describe('appointCommittee', () => {
  it('once the plan is decided and within its seats, once', async () => {
    const { id, personnelPlan } = await opened('commune', 'COMMUNE');
    const counts = { ...COUNTS, members: 30, standing: 10, deputies: 2 };
    const input = { congress: id, version: 1, decidedOn: '2025-08-12', committee: counts };
    expect(await run('appointCommittee', input)).toMatchObject({
      code: 'STEP_OUT_OF_ORDER',
      subject: 'PLAN',
      at: 'DRAFT',
      expected: ['DECIDED'],
    });
    const bodies = [
      { body: 'COMMITTEE', seats: 29 },
      { body: 'DEPUTY_SECRETARY', seats: 2 },
    ];
    const plan = { plan: personnelPlan.id, version: 1, ageMonth: '2025-07', bodies };
    await run('setPlanSeats', plan);
    await decide(personnelPlan.id, 2);
    expect(await run('appointCommittee', input)).toMatchObject({
      code: 'SEATS_EXCEEDED',
      body: 'COMMITTEE',
      given: 30,
      seats: 29,
    });
    // The plan says nothing of the standing committee: the level does.
    const twelve = { ...counts, members: 29, standing: 12 };
    expect(await run('appointCommittee', { ...input, committee: twelve })).toMatchObject({
      body: 'STANDING_COMMITTEE',
      given: 12,
      seats: 11,
    });
    const fits = { ...input, committee: { ...counts, members: 29, ageSum: 29 * 45 } };
    expect(await run('appointCommittee', fits)).toMatchObject({ congress: { version: 2 } });
    const rows = await congress.arrange(
      `select members, standing, women, age_sum, provenance from committee_result
       where congress_id = $1`,
      [id],
    );
    expect(rows).toEqual([
      { members: 29, standing: 10, women: 3, age_sum: 1305, provenance: 'OFFICIAL' },
    ]);
    expect(await run('appointCommittee', { ...fits, version: 2 })).toMatchObject({
      code: 'STEP_OUT_OF_ORDER',
      subject: 'CONGRESS',
      at: 'APPOINTED',
    });
  });

  it('of one that is elected is refused, and of counts that do not fit cannot be', async () => {
    const { id } = await opened('elects', 'BASE');
    const input = { congress: id, version: 1, decidedOn: '2025-08-12', committee: COUNTS };
    expect(await run('appointCommittee', input)).toMatchObject({
      code: 'COMMITTEE_CHOICE_DIFFERS',
    });
    for (const wrong of [{ standing: 16 }, { women: 16 }, { womenInStanding: 4 }, { ageSum: 9 }]) {
      const committee = { ...COUNTS, ...wrong };
      expect(await run('appointCommittee', { ...input, committee })).toMatchObject({
        error: 'BAD_USER_INPUT',
      });
    }
  });
});

describe('recordResults', () => {
  it('of a congress that elects, held late: it is recorded, and how late is told', async () => {
    const { id, personnelPlan } = await opened('base', 'BASE');
    const days = { from: '2025-07-02', to: '2025-07-03' };
    const input = { congress: id, version: 1, ...days, attended: 120, committee: COUNTS };
    expect(await run('recordResults', { ...input, committee: null })).toMatchObject({
      error: 'BAD_USER_INPUT',
    });
    expect(await run('recordResults', input)).toMatchObject({ subject: 'PLAN', at: 'DRAFT' });
    await decide(personnelPlan.id);
    expect(await run('recordResults', { ...input, to: '2025-07-04' })).toMatchObject({
      code: 'TOO_LONG',
      days: 3,
      mostDays: 2,
    });
    const delegations = [
      { choice: 'EX_OFFICIO', delegates: 20, women: 4, decidedOn: '2025-06-20' },
      { choice: 'ELECTED', delegates: 100, decidedOn: '2025-06-20' },
    ];
    const reply = await run('recordResults', { ...input, delegations });
    // 3 July is 3 days after 30 June.
    expect(reply).toMatchObject({ daysLate: 3, congress: { version: 2, held: days } });
    const { data } = await congress.ask(
      `{ partyCongress(id: "${id}") { readiness { state } result { decidedOn members }
         delegations { choice delegates women } } }`,
      { viewer: officerOf('commune', UNITS.saigon) },
    );
    expect(data.partyCongress).toEqual({
      readiness: { state: 'HELD' },
      result: { decidedOn: '2025-07-03', members: 15 },
      delegations: [
        { choice: 'ELECTED', delegates: 100, women: null },
        { choice: 'EX_OFFICIO', delegates: 20, women: 4 },
      ],
    });
    expect(await run('recordResults', { ...input, version: 2 })).toMatchObject({
      code: 'STEP_OUT_OF_ORDER',
      at: 'HELD',
    });
    const planned = { congress: id, version: 2, ...days };
    expect(await run('planCongress', planned)).toMatchObject({ at: 'HELD' });
  });

  it('of one that elects nobody: no committee, and no plan to wait for', async () => {
    const notReady = { personnelReady: false, superiorAgrees: true };
    const { id } = await opened('later', 'BASE', notReady);
    const input = { congress: id, version: 1, from: '2025-06-30', to: '2025-06-30' };
    expect(await run('recordResults', { ...input, committee: COUNTS })).toMatchObject({
      code: 'COMMITTEE_CHOICE_DIFFERS',
    });
    expect(await run('recordResults', input)).toMatchObject({ daysLate: 0 });
  });
});

describe('reportWeek', () => {
  const week = { unit: UNITS.saigon, week: '2025-08-22' };

  it('from Wednesday 15:00 in Viet Nam on, and once', async () => {
    now = new Date('2025-08-20T07:59:59.999Z');
    expect(await run('reportWeek', week)).toMatchObject({
      code: 'WEEK_NOT_OVER',
      deadline: '2025-08-20T08:00:00.000Z',
    });
    now = new Date('2025-08-20T08:00:00Z');
    const reply = await run('reportWeek', week);
    expect(reply).toMatchObject({
      alreadyRecorded: false,
      week: '2025-08-18',
      unit: { id: UNITS.saigon },
    });
    expect(await run('reportWeek', { ...week, week: '2025-08-18' })).toMatchObject({
      alreadyRecorded: true,
      closedAt: reply.closedAt,
    });
    expect(await run('reportWeek', week, { viewer: APPROVER })).toMatchObject({
      code: 'WEEK_CLOSED_ALREADY',
      closedAt: reply.closedAt,
    });
  });

  it('of a week outside the plan, or of no unit, cannot be; elsewhere is not the officer’s', async () => {
    for (const wrong of [{ week: '2025-04-13' }, { week: '2025-11-03' }, { unit: '26740' }]) {
      expect(await run('reportWeek', { ...week, ...wrong })).toMatchObject({
        error: 'BAD_USER_INPUT',
      });
    }
    const other = { unit: UNITS.hoanKiem, week: '2025-08-11' };
    expect(await run('reportWeek', other)).toMatchObject({ error: 'FORBIDDEN' });
  });
});
