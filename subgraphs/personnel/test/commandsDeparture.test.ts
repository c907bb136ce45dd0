import type { Viewer } from '@haicap/subgraph-kit/protocol';
import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { command, versionOf } from './support/command.ts';
import { insert } from './support/facts.ts';
import { OFFICES, openOffices, place } from './support/offices.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
  await openOffices(personnel);
});
afterAll(() => personnel.close());

/** Somebody who may take one step and see nobody's health or discipline. */
const who = (subject: string, ...scopes: readonly string[]): Viewer => ({
  kind: 'PERSON',
  subject,
  name: subject,
  scopes: ['people:read', ...scopes],
  territory: [UNITS.saigon],
  purpose: null,
});
const PROPOSER = who('proposer', 'departures:propose');
const APPRAISER = who('appraiser', 'departures:appraise');
const APPROVER = who('approver', 'departures:approve', 'people:write');
const PAYER = who('payer', 'departures:pay');

const run = (name: string, input: object, viewer: Viewer, also = '') =>
  command(personnel, name, input, { viewer, also });
const PROPOSAL = {
  version: 1,
  kind: 'RESIGNATION',
  policy: 'DECREE_178',
  requested: false,
  leavingOn: '2026-12-01',
  on: '2026-10-01',
};
const propose = (person: string, more: object = {}) =>
  run('proposeDeparture', { person, ...PROPOSAL, ...more }, PROPOSER);
const departure = (id: string) => versionOf(personnel, 'departure', id);
const step = async (name: string, id: string, viewer: Viewer, more: object = {}, also = '') =>
  run(
    name,
    { departure: id, version: await departure(id), on: '2026-10-05', ...more },
    viewer,
    also,
  );
const DECISION = { decision: '1/QĐ' };

describe('the steps of a departure', () => {
  it('each by its own officer, to the last payment', async () => {
    await place(personnel, 'leaver');
    const proposed = await propose('leaver');
    expect(proposed).toMatchObject({
      alreadyRecorded: false,
      departure: { status: 'PROPOSED', version: 1, leavingOn: '2026-12-01' },
    });
    const { id } = proposed.departure;
    expect(await propose('leaver')).toEqual({ ...proposed, alreadyRecorded: true });
    expect(await propose('leaver', { kind: 'EARLY_RETIREMENT' })).toMatchObject({
      code: 'CONFLICTING_INPUT',
    });
    expect(await propose('leaver', { leavingOn: '2026-12-02' })).toMatchObject({
      code: 'DEPARTURE_UNDER_WAY',
    });
    expect(await step('appraiseDeparture', id, APPRAISER)).toMatchObject({
      departure: { status: 'APPRAISED', version: 2 },
    });
    const approve = { departure: id, version: 2, on: '2026-10-06', ...DECISION };
    const approved = await run('approveDeparture', approve, APPROVER);
    expect(approved).toMatchObject({ departure: { status: 'APPROVED', version: 3 } });
    expect(await run('approveDeparture', approve, APPROVER)).toEqual({
      ...approved,
      alreadyRecorded: true,
    });
    const rows = await personnel.arrange(
      `select p.left_on::text as left, p.version, a.valid_to::text as to, a.end_reason as why,
         d.proposed_by, d.appraised_by, d.decided_by
       from person p join assignment a on a.person_id = p.id join departure d on d.person_id = p.id
       where p.id = 'leaver'`,
    );
    expect(rows).toEqual([
      {
        left: '2026-12-01',
        version: 2,
        to: '2026-12-01',
        why: 'LEFT',
        proposed_by: 'proposer',
        appraised_by: 'appraiser',
        decided_by: 'approver',
      },
    ]);
    const pay = (reference: string, amount: number, isLast: boolean) =>
      step('payDeparture', id, PAYER, { reference, amount, isLast, on: '2026-11-01' });
    expect(await pay('UNC-1', 100_000_000, false)).toMatchObject({
      departure: { status: 'APPROVED' },
    });
    expect(await pay('UNC-1', 100_000_001, false)).toMatchObject({ code: 'CONFLICTING_INPUT' });
    expect(await pay('UNC-2', 23_400_000, true)).toMatchObject({ departure: { status: 'PAID' } });
    expect(await pay('UNC-3', 1, true)).toMatchObject({ code: 'STEP_OUT_OF_ORDER' });
    const [paid] = await personnel.arrange(
      `select d.amount::text, d.paid_on::text as on, (select sum(amount)::text from payment) as sum,
         (select sum(amount)::text from departure_tally where event = 'PAID') as tallied
       from departure d where d.id = $1`,
      [id],
    );
    expect(paid).toEqual({
      amount: '123400000',
      on: '2026-11-01',
      sum: '123400000',
      tallied: '123400000',
    });
  });

  it('come in their order, and not two by one person', async () => {
    await place(personnel, 'order');
    const { id } = (await propose('order')).departure;
    const also = '... on DepartureStepOutOfOrder { status expected }';
    expect(await step('approveDeparture', id, APPROVER, DECISION, also)).toMatchObject({
      code: 'STEP_OUT_OF_ORDER',
      status: 'PROPOSED',
      expected: ['APPRAISED'],
    });
    const early = await step('appraiseDeparture', id, APPRAISER, { on: '2026-09-30' });
    expect(early).toMatchObject({ code: 'DAY_OUT_OF_ORDER' });
    const both = { ...APPROVER, scopes: [...APPROVER.scopes, 'departures:appraise'] };
    await step('appraiseDeparture', id, both);
    expect(await step('approveDeparture', id, both, DECISION)).toMatchObject({
      __typename: 'DepartureSamePerson',
      code: 'SAME_PERSON',
      message: 'Who appraised may not decide.',
    });
    expect(
      await step('approveDeparture', id, { ...both, subject: 'other' }, DECISION),
    ).toMatchObject({ departure: { status: 'APPROVED' } });
    expect(await step('refuseDeparture', id, APPRAISER, { reason: 'Không' })).toMatchObject({
      code: 'STEP_OUT_OF_ORDER',
    });
  });

  it('are refused with the reason, and another may be proposed then', async () => {
    await place(personnel, 'refused');
    const { id } = (await propose('refused')).departure;
    const refusal = { reason: 'Chưa có người thay' };
    expect(await step('refuseDeparture', id, APPRAISER, refusal)).toMatchObject({
      departure: { status: 'REFUSED', version: 2 },
    });
    const again = await propose('refused', { leavingOn: '2027-01-01' });
    expect(again).toMatchObject({ alreadyRecorded: false });
    expect(await step('refuseDeparture', again.departure.id, APPROVER, refusal)).toMatchObject({
      departure: { status: 'REFUSED' },
    });
  });

  it('need their scope, the person in the territory, and a day that has come', async () => {
    await place(personnel, 'scoped');
    const { id } = (await propose('scoped')).departure;
    for (const [name, more] of [
      ['appraiseDeparture', {}],
      ['approveDeparture', DECISION],
      ['payDeparture', { reference: 'A', amount: 1, isLast: true }],
      ['refuseDeparture', { reason: 'A' }],
    ] as const) {
      expect((await step(name, id, PROPOSER, more)).error).toBe('FORBIDDEN');
    }
    const abroad = { ...APPRAISER, territory: [UNITS.hoanKiem] };
    expect(await step('appraiseDeparture', id, abroad)).toMatchObject({
      code: 'DEPARTURE_NOT_FOUND',
    });
    const tomorrow = await step('appraiseDeparture', id, APPRAISER, { on: '2026-11-26' });
    expect(tomorrow.error).toBe('BAD_USER_INPUT');
    expect(await propose('nobody')).toMatchObject({ code: 'PERSON_NOT_FOUND' });
    expect(await propose('scoped', { version: 4 })).toMatchObject({ code: 'STALE_VERSION' });
    await place(personnel, 'left', 'saigon', { left_on: '2026-09-01' });
    expect(await propose('left')).toMatchObject({ code: 'PERSON_NOT_ON_STAFF' });
  });

  it('are not decided by who does not see all that the person does', async () => {
    await place(personnel, 'wide');
    await insert(personnel, 'assignment', {
      id: 'a-elsewhere',
      kind: 'CONCURRENT',
      person_id: 'wide',
      organisation_id: OFFICES.tanDinh,
      unit_id: UNITS.tanDinh,
    });
    const { id } = (await propose('wide')).departure;
    await step('appraiseDeparture', id, APPRAISER);
    expect((await step('approveDeparture', id, APPROVER, DECISION)).error).toBe('FORBIDDEN');
    const wider = { ...APPROVER, territory: [UNITS.city] };
    expect(await step('approveDeparture', id, wider, DECISION)).toMatchObject({
      departure: { status: 'APPROVED' },
    });
  });
});
