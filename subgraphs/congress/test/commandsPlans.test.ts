import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  APPRAISER,
  APPROVER,
  CITY_OFFICER,
  type CommandReply,
  command,
} from './support/command.ts';
import { openCongress, type TestCongress } from './support/congress.ts';
import { organise } from './support/organisations.ts';
import { officerOf } from './support/viewers.ts';

let congress: TestCongress;
let opened: CommandReply;
let count = 0;
beforeAll(async () => {
  congress = await openCongress();
});
afterAll(() => congress.close());
beforeEach(async () => {
  count += 1;
  const id = `base${count}`;
  await organise(congress, [{ id, unit: UNITS.saigon, level: 'BASE' }]);
  opened = (await run('openCongress', { organisation: id })).congress;
});

const run = (name: string, input: object, options = {}) => command(congress, name, input, options);

const SEATS = {
  ageMonth: '2025-04',
  bodies: [
    { body: 'COMMITTEE', seats: 15, women: 3 },
    { body: 'STANDING_COMMITTEE', seats: 5 },
  ],
};

describe('a personnel plan', () => {
  it('walks from a draft to its decision, each step by somebody else; wrong steps are named', async () => {
    const plan = opened.personnelPlan.id;
    let version = 1;
    const step = (name: string, on: string, viewer = CITY_OFFICER) =>
      run(name, { plan, version, on }, { viewer });
    const taken = async (name: string, on: string, viewer = CITY_OFFICER) => {
      const reply = await step(name, on, viewer);
      version += 1;
      expect(reply.plan).toMatchObject({ version });
      return reply.plan;
    };
    const seats = await run('setPlanSeats', { plan, version, ...SEATS });
    version += 1;
    expect(seats.plan).toMatchObject({
      step: 'DRAFT',
      version,
      bodies: [
        { body: 'COMMITTEE', seats: 15, women: 3, young: null },
        { body: 'STANDING_COMMITTEE', seats: 5 },
      ],
    });
    expect(await step('appraisePlan', '2025-08-02', APPRAISER)).toMatchObject({
      code: 'STEP_OUT_OF_ORDER',
      subject: 'PLAN',
      at: 'DRAFT',
      expected: ['BUILT'],
    });
    await taken('submitPlan', '2025-08-01');
    expect(await run('setPlanSeats', { plan, version, ...SEATS })).toMatchObject({ at: 'BUILT' });
    expect(await step('submitPlan', '2025-08-02', APPRAISER)).toMatchObject({ at: 'BUILT' });
    expect(await step('appraisePlan', '2025-08-02')).toMatchObject({ code: 'SAME_PERSON' });
    expect(await step('approvePlan', '2025-08-02', APPROVER)).toMatchObject({
      at: 'BUILT',
      expected: ['APPRAISED'],
    });
    await taken('appraisePlan', '2025-08-02', APPRAISER);
    expect(await step('approvePlan', '2025-08-03')).toMatchObject({ code: 'SAME_PERSON' });
    expect(await step('approvePlan', '2025-08-03', APPRAISER)).toMatchObject({
      code: 'SAME_PERSON',
    });
    const reason = { plan, version, on: '2025-08-03', reason: 'STRUCTURE' };
    const returned = await run('returnPlan', reason, { viewer: APPROVER });
    version += 1;
    expect(returned.plan).toMatchObject({
      step: 'DRAFT',
      since: null,
      returned: { on: '2025-08-03', reason: 'STRUCTURE' },
      bodies: [{ seats: 15 }, { seats: 5 }],
    });
    // The steps are void: who appraised before may now hand it in.
    expect(await taken('submitPlan', '2025-08-04', APPRAISER)).toMatchObject({ returned: null });
    await taken('appraisePlan', '2025-08-05', APPROVER);
    expect(await taken('approvePlan', '2025-08-06')).toMatchObject({ step: 'DECIDED' });
    expect(await run('returnPlan', { ...reason, version }, { viewer: APPROVER })).toMatchObject({
      at: 'DECIDED',
      expected: ['BUILT', 'APPRAISED'],
    });
  });

  it('two commands of one operation each answer with what they wrote', async () => {
    const plan = opened.personnelPlan.id;
    const { data } = await congress.ask(
      `mutation ($a: SetPlanSeatsInput!, $b: SetPlanSeatsInput!) {
         a: setPlanSeats(input: $a) { ... on PersonnelPlanRecorded { plan { version } } }
         b: setPlanSeats(input: $b) { ... on PersonnelPlanRecorded { plan { version bodies { seats } } } } }`,
      {
        viewer: CITY_OFFICER,
        variables: {
          a: { plan, version: 1, ...SEATS },
          b: { plan, version: 2, ageMonth: '2025-04', bodies: [{ body: 'COMMITTEE', seats: 9 }] },
        },
      },
    );
    expect(data).toEqual({
      a: { plan: { version: 2 } },
      b: { plan: { version: 3, bodies: [{ seats: 9 }] } },
    });
  });

  it('a service without a name signs nothing', async () => {
    const viewer = { ...CITY_OFFICER, subject: null };
    const input = { plan: opened.personnelPlan.id, version: 1, on: '2025-08-01' };
    expect(await run('submitPlan', input, { viewer })).toMatchObject({ code: 'SAME_PERSON' });
  });

  it('ages counted at a month before the congress’s own are refused, and one after it cannot be', async () => {
    const plan = { plan: opened.personnelPlan.id, version: 1, ...SEATS };
    expect(await run('setPlanSeats', { ...plan, ageMonth: '2025-03' })).toMatchObject({
      code: 'PAST_REFERENCE_MONTH',
      givenMonth: '2025-03',
      referenceMonth: '2025-04',
    });
    expect(await run('setPlanSeats', { ...plan, ageMonth: '2025-05' })).toMatchObject({
      error: 'BAD_USER_INPUT',
    });
  });

  it('a commune’s committee of 33 and 11 is the largest', async () => {
    await organise(congress, [{ id: 'tanDinh', unit: UNITS.tanDinh, level: 'COMMUNE' }]);
    const commune = (await run('openCongress', { organisation: 'tanDinh' })).congress;
    const seats = (committee: number, standing: number) => ({
      plan: commune.personnelPlan.id,
      version: 1,
      ageMonth: '2025-07',
      bodies: [
        { body: 'COMMITTEE', seats: committee },
        { body: 'STANDING_COMMITTEE', seats: standing },
      ],
    });
    expect(await run('setPlanSeats', seats(34, 11))).toMatchObject({
      code: 'SEATS_EXCEEDED',
      body: 'COMMITTEE',
      given: 34,
      seats: 33,
    });
    expect(await run('setPlanSeats', seats(33, 12))).toMatchObject({
      body: 'STANDING_COMMITTEE',
      seats: 11,
    });
    expect(await run('setPlanSeats', seats(33, 11))).toMatchObject({ alreadyRecorded: false });
  });

  it('its seats are for officers of the organisation and those above it', async () => {
    await run('setPlanSeats', { plan: opened.personnelPlan.id, version: 1, ...SEATS });
    const seen = async (viewer: typeof CITY_OFFICER) => {
      const query = `{ partyCongress(id: "${opened.id}") { personnelPlan { bodies { seats } } } }`;
      return (await congress.ask(query, { viewer })).data.partyCongress.personnelPlan.bodies;
    };
    expect(await seen(officerOf('commune', UNITS.saigon))).toEqual([{ seats: 15 }, { seats: 5 }]);
    expect(await seen(officerOf('other', UNITS.hanoi))).toEqual([]);
  });
});
